import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { area, arrow, board, command, context, event } from '../builder.ts';
import { inMemoryBoardDocument } from '../inMemoryBoardDocument.ts';
import { anyEdit } from '../testing/anyEdit.ts';
import { tryEdit } from '../testing/tryEdit.ts';
import { parseBoardFile } from './parseBoardFile.ts';
import { renderBoardFile } from './renderBoardFile.ts';

const snapshot = board(
  context('Ordering', area(0, 0, 600, 400)),
  command('Place order', 50, 50, {
    details: {
      payload: { type: 'fields', fields: [{ name: 'orderId', type: 'uuid', required: true }] },
      http: { method: 'POST', path: '/orders' },
    },
  }),
  event('Order placed', 300, 50, {
    pivotal: true,
    details: { payload: { type: 'jsonSchema', schema: { type: 'object' } } },
  }),
  arrow('place-order', 'order-placed'),
);
const rich = {
  ...snapshot,
  notes: snapshot.notes.map((note) => ({ ...note, locked: true as const, group: 'g' })),
  frames: snapshot.frames.map((frame) => ({ ...frame, locked: true as const, group: 'g' })),
  views: [{ id: 'v', name: 'Start here', ...area(0, 0, 800, 600) }],
  dismissed: [{ from: 'order-placed', to: 'place-order' }],
};
const file = renderBoardFile({ name: 'Ordering', snapshot });

function changed(change: (json: Record<string, unknown>) => void): string {
  const json = JSON.parse(file) as Record<string, unknown>;
  change(json);
  return JSON.stringify(json);
}

const richFile = renderBoardFile({ name: 'Ordering', snapshot: rich });

function twice(list: 'views' | 'dismissed'): string {
  return JSON.stringify({ ...JSON.parse(richFile), [list]: [...rich[list], ...rich[list]] });
}

it('[B16] reads what it wrote', () => {
  expect(parseBoardFile(file)).toEqual({ name: 'Ordering', snapshot });
  expect(parseBoardFile(richFile)).toEqual({ name: 'Ordering', snapshot: rich });
});

it('[B22] reads "locked": false as not locked', () => {
  const text = richFile.replaceAll('"locked": true', '"locked": false');
  expect(parseBoardFile(text).snapshot.notes[0]).toStrictEqual({ ...snapshot.notes[0], group: 'g' });
});

it('[B32] says that wording is not checked, and nothing where it is', () => {
  const unchecked = renderBoardFile({ name: 'Ordering', snapshot: { ...snapshot, checksWording: false } });
  expect(JSON.parse(unchecked)).toEqual({ ...JSON.parse(file), checksWording: false });
  expect(parseBoardFile(unchecked).snapshot.checksWording).toBe(false);
  expect(parseBoardFile(changed((json) => Object.assign(json, { checksWording: true }))).snapshot).toEqual(snapshot);
  expect(() => parseBoardFile(changed((json) => Object.assign(json, { checksWording: 'no' })))).toThrow(
    /checksWording/,
  );
});

it('[B25] says nothing of locks, groups, views and dismissed connections where there are none', () => {
  expect(file).not.toMatch(/locked|group|views|dismissed/);
  expect(Object.keys(JSON.parse(richFile))).toEqual([...Object.keys(JSON.parse(file)), 'views', 'dismissed']);
});

it('[B17] export, import and export again give the same bytes for any board', () => {
  fc.assert(
    fc.property(fc.array(anyEdit, { maxLength: 30 }), fc.string(), (edits, name) => {
      const document = inMemoryBoardDocument();
      for (const edit of edits) tryEdit(document, edit);
      const text = renderBoardFile({ name, snapshot: document.snapshot() });
      expect(parseBoardFile(text).snapshot).toEqual(document.snapshot());
      expect(renderBoardFile(parseBoardFile(text))).toBe(text);
    }),
  );
});

it('[B18] keeps keys that it does not know, at every level', () => {
  const text = changed((json) => {
    json['fromTheFuture'] = { a: 1 };
    const [note] = json['notes'] as Record<string, unknown>[];
    Object.assign(note ?? {}, { colour: 'red', details: { weather: 'fine', system: { sort: 'time', leap: true } } });
    Object.assign(json, { views: rich.views.map((view) => ({ ...view })), dismissed: [{ ...rich.dismissed[0] }] });
    for (const list of ['frames', 'connections', 'views', 'dismissed']) {
      Object.assign((json[list] as object[])[0] ?? {}, { since: 2026 });
    }
  });
  const again = JSON.parse(renderBoardFile(parseBoardFile(text)));
  expect(again).toEqual(JSON.parse(text));
});

it('[B19] gives a note without a size 200 × 200', () => {
  const text = changed((json) => {
    for (const note of json['notes'] as { size?: unknown }[]) delete note.size;
  });
  expect(parseBoardFile(text).snapshot.notes[0]?.size).toEqual({ width: 200, height: 200 });
});

describe('[B20] refuses with one sentence that says what and where:', () => {
  const deep = `${'{"a":'.repeat(100)}1${'}'.repeat(100)}`;
  const cases: Record<string, [string, string]> = {
    'text that is not JSON': ['hello', 'not JSON'],
    'a list': ['[]', 'must be an object'],
    'another format': ['{"format":"excalidraw"}', 'format must be "lambdastorm/board"'],
    'a newer version': [changed((json) => Object.assign(json, { version: 2 })), 'version 2'],
    'no name': [changed((json) => delete json['name']), 'name'],
    'more than 20 MB': [' '.repeat(20_000_001), '20 MB'],
    'endless depth': [deep, 'nested deeper'],
    'a __proto__ key': [file.replace('"text"', '"__proto__": {}, "text"'), 'notes[0] has the key __proto__'],
    'an unknown kind': [file.replace('"kind": "command"', '"kind": "poem"'), 'notes[1].kind'],
    'a place that is no number': [file.replace('"x": 50', '"x": "left"'), 'notes[1].position.x'],
    'a control character in an id': [file.replaceAll('"place-order"', '"place\\u0007order"'), 'control characters'],
    'the same id twice': [file.replace('"id": "order-placed"', '"id": "place-order"'), '"place-order" is used twice'],
    'a dangling connection': [file.replace('"to": "order-placed"', '"to": "gone"'), 'points to note "gone"'],
    'a lock that is neither': [richFile.replace('"locked": true', '"locked": "yes"'), 'notes[0].locked'],
    'a group without a name': [richFile.replace('"group": "g"', '"group": ""'), 'notes[0].group'],
    'a view of nothing': [richFile.replace('"width": 800', '"width": 0'), 'views[0].size.width'],
    'the same view twice': [twice('views'), '"v" is used twice in views'],
    'a dangling dismissal': [
      richFile.replace('"from": "order-placed"', '"from": "gone"'),
      'A dismissed connection names note "gone"',
    ],
    'the same dismissal twice': [twice('dismissed'), 'The dismissed connection of "order-placed" and "place-order"'],
    'a payload and a schema': [file.replace('"payload": {', '"schema": {}, "payload": {'), 'both details.payload'],
  };
  it.each(Object.entries(cases))('%s', (_what, [text, sentence]) => {
    expect(() => parseBoardFile(text)).toThrow(sentence);
    expect(() => parseBoardFile(text)).toThrow(expect.objectContaining({ name: 'BoardFileError' }));
  });
});

it('[B20] refuses any other text without any other error', () => {
  fc.assert(
    fc.property(fc.json(), fc.integer({ min: 0, max: file.length }), (json, cut) => {
      for (const text of [json, file.slice(0, cut), file.slice(0, cut) + json + file.slice(cut)]) {
        try {
          parseBoardFile(text);
        } catch (error) {
          expect(error).toMatchObject({ name: 'BoardFileError' });
        }
      }
    }),
  );
});
