import { expect, it } from 'vitest';
import { basePath, manifestPath } from './Manifest.ts';
import { changed, createDesk, freshFiles, pizza, reworded, without } from './testing/createDesk.ts';

const mine = '// mine';
const handler = 'src/functions/place-order.ts';
const generated = 'src/generated/commands/place-order.v1.ts';
const withoutDay = without(pizza, 'every-night', 'close-day', 'day', 'day-closed');
const renamed = reworded(pizza, 'place-order', 'Submit order');
const withComment = changed(
  pizza,
  'place-order',
  (note) =>
    ({
      ...note,
      details: {
        ...note.details,
        payload: { type: 'fields', fields: [{ name: 'comment', type: 'string', required: true }] },
      },
    }) as typeof note,
);

function startedDesk(board = pizza) {
  const desk = createDesk();
  desk.generate(board);
  return desk;
}

it('[R10] 1: no change leaves every byte, twice', () => {
  const desk = startedDesk();
  const before = new Map(desk.files);
  expect([desk.generate(pizza), desk.generate(pizza)]).toEqual([{}, {}]);
  expect(desk.files).toEqual(before);
});

it.each([
  ['grown', withoutDay, pizza],
  ['shrunk', pizza, withoutDay],
  ['of another payload', pizza, withComment],
])('[R10] 2: a model that was %s, and nobody edited, gives what a first run gives', (_how, before, after) => {
  const desk = startedDesk(before);
  desk.generate(after);
  expect(desk.files).toEqual(freshFiles(after));
  expect(desk.isClean(after)).toBe(true);
});

it('[R11] 3: an edited handler stays when something else changes', () => {
  const desk = startedDesk();
  desk.append(handler, mine);
  expect(desk.generate(withoutDay)[handler]).toBe('kept');
  expect(desk.text(handler)).toContain(mine);
});

it('[R12] 4: an edited handler whose message changed stays and is pointed out once', () => {
  const desk = startedDesk();
  desk.append(handler, mine);
  expect(desk.generate(withComment)[handler]).toBe('signatureChanged');
  expect(desk.text(handler)).toContain(mine);
  expect(desk.generate(withComment)[handler]).toBe('kept');
});

it('[R13] 5: an edited handler follows its renamed command; its wire name stays', () => {
  const desk = startedDesk();
  desk.append(handler, mine);
  const wire = /'urn:lambdastorm:ordering:PlaceOrder:1'|"urn:lambdastorm:ordering:PlaceOrder:1"/;
  expect(desk.generate(renamed)['src/functions/submit-order.ts']).toBe('renamed');
  expect(desk.text('src/functions/submit-order.ts')).toContain(mine);
  expect([desk.files.has(handler), desk.files.has(generated)]).toEqual([false, false]);
  expect(desk.text('schemas/submit-order.v1.json')).toMatch(wire);
  expect(desk.isClean(renamed)).toBe(true);
});

it('[R13] 5: a handler that nobody edited is written anew under the new name', () => {
  const desk = startedDesk();
  expect(desk.generate(renamed)['src/functions/submit-order.ts']).toBe('renamed');
  expect(desk.text('src/functions/submit-order.ts')).toContain('defineSubmitOrder');
  expect(desk.files.has(handler)).toBe(false);
});

it('[R14] 6: the file of a deleted command goes when nobody touched it', () => {
  const desk = startedDesk();
  expect(desk.generate(withoutDay)['src/functions/close-day.ts']).toBe('removed');
  expect(desk.files.has('src/functions/close-day.ts')).toBe(false);
});

it('[R14] 6: the file of a deleted command stays when somebody edited or moved it', () => {
  const desk = startedDesk();
  desk.append('src/day/decide.ts', mine);
  desk.move('src/functions/close-day.ts', 'src/functions/nightly.ts');
  desk.generate(pizza);
  for (const _run of [1, 2]) {
    const statuses = desk.generate(withoutDay);
    expect([statuses['src/day/decide.ts'], statuses['src/functions/nightly.ts']]).toEqual(['orphaned', 'orphaned']);
  }
  expect(desk.isClean(withoutDay)).toBe(true);
});

it('[R14] 7: a note that comes back finds its file; another of that name takes the place over', () => {
  const desk = startedDesk();
  desk.append('src/functions/close-day.ts', mine);
  desk.generate(withoutDay);
  expect(desk.generate(pizza)['src/functions/close-day.ts']).toBe('kept');
  desk.generate(withoutDay);
  const id = (each: string): string => (each === 'close-day' ? 'close-day-again' : each);
  const again = {
    ...pizza,
    notes: pizza.notes.map((note) => ({ ...note, id: id(note.id) })),
    connections: pizza.connections.map((each) => ({ ...each, from: id(each.from), to: id(each.to) })),
  };
  expect(desk.generate(again)['src/functions/close-day.ts']).toBe('kept');
  expect(desk.text('src/functions/close-day.ts')).toContain(mine);
});

it('[R15] 8: a scaffold that its owner deleted stays deleted, also when renamed, until it is restored', () => {
  const desk = startedDesk();
  desk.files.delete(handler);
  expect([desk.generate(pizza)[handler], desk.generate(withoutDay)[handler]]).toEqual(['kept', 'kept']);
  desk.generate(renamed);
  expect(desk.files.has('src/functions/submit-order.ts')).toBe(false);
  const restored = desk.generate(renamed, { restore: ['src/functions/submit-order.ts'] });
  expect(restored['src/functions/submit-order.ts']).toBe('created');
  expect(() => desk.generate(renamed, { restore: [handler] })).toThrow('nothing to restore');
});

it('[R4] 9: a generated file that somebody deleted is written again', () => {
  const desk = startedDesk();
  desk.files.delete(generated);
  expect(desk.generate(pizza)).toEqual({ [generated]: 'created' });
});

it('[R16] 10: a generated file that somebody edited stops the run, is discarded with a copy, or ejected', () => {
  const desk = startedDesk();
  desk.append(generated, mine);
  const before = new Map(desk.files);
  expect(desk.generate(withoutDay)[generated]).toBe('edited');
  expect(desk.files).toEqual(before);

  expect(desk.generate(pizza, { eject: [generated] })).toEqual({ [generated]: 'ejected' });
  expect(desk.generate(withComment)[generated]).toBe('ejected');
  expect(desk.text(generated)).toContain(mine);
  expect(desk.generate(withComment, { restore: [generated] })[generated]).toBe('edited');

  const edited = desk.text(generated);
  expect(desk.generate(withComment, { restore: [generated], discardEdits: true })[generated]).toBe('updated');
  expect(desk.text(`.lambdastorm/backup/1/${generated}`)).toBe(edited);
  expect(desk.text(generated)).toBe(freshFiles(withComment).get(generated));
  expect(() => desk.generate(pizza, { eject: [handler] })).toThrow('is yours already');
  expect(() => desk.generate(pizza, { eject: ['src/x.ts'] })).toThrow('is not generated');
});

it('[R4] 11: a merged file that only the user changed is kept, and one that only the model changed is updated', () => {
  const desk = startedDesk();
  desk.append('.gitignore', 'mine/');
  const statuses = desk.generate(withoutDay);
  expect([statuses['.gitignore'], statuses['template.yaml']]).toEqual(['kept', 'updated']);
});

it('[R4] 11: what both changed apart is merged, and what both changed alike is no conflict', () => {
  const desk = startedDesk(withoutDay);
  desk.append('template.yaml', '# mine');
  desk.files.set('README.md', freshFiles(pizza).get('README.md') ?? '');
  const statuses = desk.generate(pizza);
  expect([statuses['template.yaml'], statuses['README.md']]).toEqual(['merged', undefined]);
  expect(desk.text('template.yaml')).toBe(`${freshFiles(pizza).get('template.yaml')}# mine\n`);
});

it('[R17] 11: what both changed differently is a conflict; no further run until it is settled', () => {
  const desk = startedDesk();
  desk.replace('README.md', '# Ordering', '# Ordering of ours');
  const other = { ...pizza, frames: pizza.frames.map((frame) => ({ ...frame, title: 'Orders' })) };
  expect(desk.generate(other)['README.md']).toBe('conflict');
  expect(desk.text('README.md')).toMatch(/^<<<<<<< yours\n# Ordering of ours\n\|{7}[\s\S]*=======\n# Orders\n>{7}/);
  const before = new Map(desk.files);
  expect(desk.plan(pizza)).toMatchObject({ isStopped: true });
  desk.generate(pizza);
  expect(desk.files).toEqual(before);
  desk.files.set('README.md', desk.text('README.md').replace(/<{7}[\s\S]*>{7}.*\n/, '# Settled\n'));
  expect(desk.generate(other)['README.md']).toBe('kept');
});

it('[R17] 12: a file that both sides added is a conflict of both texts', () => {
  const desk = startedDesk();
  const manifest = desk.text(manifestPath);
  desk.files.set(manifestPath, manifest.replace(/ {4}\{"path":"\.gitignore".*\n/, ''));
  desk.files.delete(basePath('.gitignore'));
  desk.files.set('.gitignore', 'mine/\n');
  expect(desk.generate(pizza)['.gitignore']).toBe('conflict');
  expect(desk.text('.gitignore')).toContain('<<<<<<< yours\nmine/\n');
});

it('[R18] 13: a scaffold that its owner moved is found by its marker and not written again', () => {
  const desk = startedDesk();
  desk.append(handler, mine);
  desk.move(handler, 'src/ordering/place.ts');
  for (const board of [pizza, withoutDay, renamed]) {
    expect(desk.generate(board)['src/ordering/place.ts']).toMatch(/kept|signatureChanged/);
    expect(desk.files.has(handler) || desk.files.has('src/functions/submit-order.ts')).toBe(false);
  }
});
