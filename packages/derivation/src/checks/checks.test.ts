import { applyEdit, type BoardSnapshot } from '@lambdastorm/board';
import {
  actor,
  aggregate,
  arrow,
  board,
  boardAt,
  command,
  event,
  externalSystem,
  flow,
  hotspot,
  policy,
  term,
} from '@lambdastorm/board/builder';
import { describe, expect, it } from 'vitest';
import { deriveModel } from '../deriveModel.ts';
import { findOn } from '../testing/findOn.ts';
import { flowCases } from '../testing/flowCases.ts';
import { noteCases } from '../testing/noteCases.ts';
import { atProcess, kitchen, loop, ordering } from '../testing/walls.ts';
import { checks } from './checks.ts';

const cases = [...noteCases, ...flowCases];

describe('finds', () => {
  it.each(cases)('$rule $code', ({ code, wall, noteIds, message, fix }) => {
    const finding = findOn(wall, code);
    expect({ noteIds: finding?.noteIds, message: finding?.message, fix: finding?.fix?.label }).toEqual({
      noteIds,
      message,
      fix,
    });
  });

  it('[D6] with one case for each rule', () => {
    expect(cases.map(({ code }) => code).sort()).toEqual(checks.map(({ code }) => code).sort());
  });
});

describe('[D9] the fix ends the finding', () => {
  it.each(cases.filter(({ fix }) => fix !== undefined))('$code', ({ code, wall }) => {
    const mended = findOn(wall, code)?.fix?.edits.reduce(applyEdit, wall) ?? wall;
    expect(findOn(mended, code)).toBeUndefined();
  });
});

it('[D9] puts a worded policy between an event and a command, with ids made of the arrow', () => {
  const wall = atProcess(
    board(ordering, event('Order placed', 0, 0), command('Bake pizza', 800, 0), arrow('order-placed', 'bake-pizza')),
  );
  const id = 'order-placed--bake-pizza';
  expect(findOn(wall, 'forbidden-connection')?.fix?.edits).toEqual([
    { type: 'removeConnection', connectionId: id },
    {
      type: 'addNote',
      note: policy('Whenever order placed, then bake pizza', 340, 0, { id: `${id}~policy` }),
    },
    { type: 'addConnection', connection: { id: `${id}~1`, from: 'order-placed', to: `${id}~policy`, label: '' } },
    { type: 'addConnection', connection: { id: `${id}~2`, from: `${id}~policy`, to: 'bake-pizza', label: '' } },
  ]);
});

it('[D9] offers no arrow where there are several to choose from', () => {
  const wall = board(ordering, command('Place order'), aggregate('Order', 300), aggregate('Basket', 600));
  expect(findOn(wall, 'command-without-handler')?.fix).toBeUndefined();
});

it('[D6] grows stricter from level to level', () => {
  const wall = board(ordering, event('Order placed'), event('Pizza baked', 700), arrow('order-placed', 'pizza-baked'));
  const severities = (['bigPicture', 'processModelling', 'softwareDesign'] as const).map(
    (level) => findOn(boardAt(level, wall), 'event-chain-without-policy')?.severity,
  );
  expect(severities).toEqual([undefined, 'hint', 'warning']);
});

it('[F7] lets a command name which events of its aggregate it leads to', () => {
  const wall = board(
    ordering,
    command('Place order'),
    aggregate('Order', 300),
    event('Order placed', 600),
    ...flow('place-order', 'order', 'order-placed'),
    arrow('place-order', 'order-placed'),
  );
  expect(findOn(wall, 'forbidden-connection')).toBeUndefined();
});

it('[F8] takes an arrow from an event to its copy in another context for a subscription', () => {
  const wall = board(
    ordering,
    kitchen,
    event('Order placed'),
    event('Order placed', 0, 650, { id: 'copy' }),
    arrow('order-placed', 'copy'),
  );
  expect(findOn(wall, 'event-chain-without-policy')).toBeUndefined();
});

it('[F9] does not mind details that only one note has, or the order of their keys', () => {
  const http = { method: 'PUT', path: '/a' } as const;
  const wall = board(
    ordering,
    command('Pay', 0, 0, { id: 'a', details: { http, description: 'Pays' } }),
    command('Pay', 300, 0, { id: 'b', details: { http: { path: '/a', method: 'PUT' } } }),
  );
  expect(findOn(wall, 'duplicate-conflict')).toBeUndefined();
});

it('[W4] judges no wording where the board does not want it', () => {
  const wall = board(
    ordering,
    event('Place order'),
    event('Order placed and payment received', 300),
    command('Order packed', 600),
    policy('Send the invoice', 900),
  );
  const aboutWording = (snapshot: BoardSnapshot) =>
    deriveModel(snapshot).findings.filter(({ code }) => /tense|imperative|whenever|says-more/.test(code)).length;
  expect(aboutWording(wall)).toBe(4);
  expect(aboutWording({ ...wall, checksWording: false })).toBe(0);
});

it('[F22] says of every sort of system what it needs before it starts work', () => {
  const sorts = ['time', 'objectStore', 'device', 'queue', 'topic', 'stream', 'table', 'webhook'] as const;
  const complete = {
    ...{ schedule: 'cron(0 2 * * ? *)', bucket: 'b', topic: 't', queue: 'q', stream: 's', table: 't' },
    ...{ path: '/paid', signatureHeader: 'x-signature' },
  };
  for (const sort of sorts) {
    const wall = (system: object) =>
      board(ordering, externalSystem('Outside', 0, 0, { details: { system: { sort, ...system } as never } }));
    expect(findOn(wall({}), 'trigger-incomplete')?.message, sort).toMatch(/^“Outside” is an? .+; .+\.$/);
    expect(findOn(wall(complete), 'trigger-incomplete'), sort).toBeUndefined();
  }
});

it('[F25] is silent where a decision may end otherwise', () => {
  const wall = atProcess(loop(event('Burnt', 1000), arrow('bake', 'burnt')));
  expect(findOn(wall, 'policy-loop')).toBeUndefined();
});

it('[F28] lets what takes fifteen minutes be', () => {
  const wall = board(ordering, command('Bake pizza', 0, 0, { details: { minutes: 15 } }));
  expect(findOn(wall, 'runs-longer-than-lambda')).toBeUndefined();
});

it('[F29] [F30] are silent of defined terms, of other contexts’ words and of parts of words', () => {
  const guest = term('Guest', 0, 0, { details: { description: 'Who eats', synonyms: ['client'] } });
  const wall = board(ordering, kitchen, guest, event('Client came', 0, 650), event('Clientele came', 400));
  expect([findOn(wall, 'term-undefined'), findOn(wall, 'term-synonym')]).toEqual([undefined, undefined]);
});

it('[D16] mutes a finding on its note for a reason, but never an error', () => {
  const wall = board(
    ordering,
    event('Order placed', 0, 0, { details: { muted: { 'event-without-consumer': 'Reports come later' } } }),
  );
  const read = deriveModel(wall);
  expect(read.findings.map(({ code }) => code)).not.toContain('event-without-consumer');
  expect(read.muted.map(({ finding, reason }) => [finding.code, reason])).toEqual([
    ['event-without-consumer', 'Reports come later'],
  ]);
  const muted = { 'trigger-conflict': 'It works for us' };
  const conflict = cases.find(({ code }) => code === 'trigger-conflict')?.wall ?? board();
  const notes = conflict.notes.map((note) => ({ ...note, details: { ...note.details, muted } }));
  expect(findOn({ ...conflict, notes }, 'trigger-conflict')?.severity).toBe('error');
});

it('[F3] says it once while there is no context at all', () => {
  const { findings } = deriveModel(
    atProcess(board(actor('Cook'), event('Pizza baked', 400), hotspot('Who pays?', 900))),
  );
  const outside = findings.filter(({ code }) => code === 'note-outside-context');
  expect(outside.map(({ noteIds }) => noteIds)).toEqual([['cook', 'pizza-baked']]);
});
