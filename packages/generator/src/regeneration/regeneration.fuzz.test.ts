import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withRequired } from './testing/changedEvents.ts';
import { type Board, changed, createDesk, pizza, reworded, without } from './testing/createDesk.ts';

type Desk = ReturnType<typeof createDesk>;

const noteIds = ['place-order', 'order-placed', 'order', 'close-day', 'day', 'day-closed', 'every-night'] as const;
const texts = [
  'Place order',
  'Submit order',
  'Order placed',
  'Order',
  'Day',
  'Close day',
  '',
  'delete',
  '注文',
] as const;

/** What the wall is like: some notes are called otherwise, are gone, or carry something else. */
const anyWall = fc.record({
  names: fc.dictionary(fc.constantFrom(...noteIds), fc.constantFrom(...texts), { maxKeys: 3 }),
  gone: fc.subarray([...noteIds], { maxLength: 3 }),
  carries: fc.constantFrom(undefined, 'comment', 'size'),
  tells: fc.subarray(['total', 'currency'], { maxLength: 2 }),
  isByClock: fc.boolean(),
});
type Wall = typeof anyWall extends fc.Arbitrary<infer T> ? T : never;

function toBoard({ names, gone, carries, tells, isByClock }: Wall): Board {
  let board = tells.reduce(withRequired, without(pizza, ...gone));
  for (const [noteId, text] of Object.entries(names)) board = reworded(board, noteId, text ?? '');
  if (isByClock) {
    const clock = { id: 'clock', from: 'every-night', to: 'place-order', label: '' };
    board = { ...board, connections: [...board.connections, clock] };
  }
  if (carries === undefined) return board;
  const fields = [{ name: carries, type: 'string', required: true }];
  return changed(
    board,
    'place-order',
    (note) => ({ ...note, details: { payload: { type: 'fields', fields } } }) as never,
  );
}

const at = fc.nat(999);
const anyStep = fc.oneof(
  { weight: 4, arbitrary: fc.record({ type: fc.constant('write' as const), at, line: at }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constantFrom('delete', 'move', 'windows', 'indent'), at }) },
  {
    weight: 4,
    arbitrary: fc.record({ type: fc.constant('generate' as const), wall: anyWall, discardEdits: fc.boolean() }),
  },
);
type Step = typeof anyStep extends fc.Arbitrary<infer T> ? T : never;

/** Paths that a person works on, in order. */
function ownPaths({ files }: Desk): string[] {
  return [...files.keys()].filter((path) => !path.startsWith('.lambdastorm/')).sort();
}

function someOf<Item>(items: readonly Item[], place: number): Item {
  const item = items[place % items.length];
  if (item === undefined) throw new Error('There is nothing to choose from.');
  return item;
}

/** Does what a person did to a file, and keeps account of the lines that are theirs. */
function handEdit(desk: Desk, step: Exclude<Step, { type: 'generate' }>, lines: Set<string>): void {
  const path = someOf(ownPaths(desk), step.at);
  const text = desk.text(path);
  if (step.type === 'write') {
    const line = `// mine ${lines.size}-${step.at};`;
    const parts = text.split('\n');
    desk.files.set(path, parts.toSpliced(step.line % parts.length, 0, line).join('\n'));
    lines.add(line);
  } else if (step.type === 'delete') {
    desk.files.delete(path);
    for (const line of lines) if (text.includes(line)) lines.delete(line);
  } else if (step.type === 'move' && path.endsWith('.ts')) desk.move(path, `src/moved/${lines.size}-${step.at}.ts`);
  else if (step.type === 'windows') desk.files.set(path, text.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n'));
  else if (step.type === 'indent') desk.files.set(path, text.replaceAll('  ', '\t'));
}

/** Takes markers away and leaves both texts. */
function settleConflicts(desk: Desk): void {
  for (const path of ownPaths(desk)) {
    const text = desk.text(path);
    if (/^<{7} /m.test(text)) desk.files.set(path, text.replace(/^(<{7}|\|{7}|={7}|>{7})( .*)?\r?\n?/gm, ''));
  }
}

function generate(desk: Desk, board: Board, discardEdits: boolean): void {
  const before = new Map(desk.files);
  const { decisions, isStopped } = desk.plan(board, { discardEdits });
  desk.generate(board, { discardEdits });
  if (isStopped) {
    expect(desk.files).toEqual(before);
    return;
  }
  const told = new Map(decisions.map(({ path, status }) => [path, status]));
  for (const { from, status } of decisions) if (from !== undefined) told.set(from, status);
  for (const path of new Set([...before.keys(), ...desk.files.keys()])) {
    if (path.startsWith('.lambdastorm/') || before.get(path) === desk.files.get(path)) continue;
    expect(['created', 'updated', 'merged', 'renamed', 'removed', 'conflict']).toContain(told.get(path));
  }
  settleConflicts(desk);
  const after = new Map(desk.files);
  expect(desk.isClean(board)).toBe(true);
  desk.generate(board);
  expect(desk.files).toEqual(after);
}

function run(steps: readonly Step[]): void {
  const desk = createDesk();
  const lines = new Set<string>();
  generate(desk, pizza, false);
  for (const step of steps) {
    if (step.type !== 'generate') handEdit(desk, step, lines);
    else generate(desk, toBoard(step.wall), step.discardEdits);
    const everything = [...desk.files.values()].join('\n');
    for (const line of lines) expect(everything).toContain(line);
  }
}

it('[R20] loses no line of a person, says what it did, and does nothing a second time', () => {
  fc.assert(fc.property(fc.array(anyStep, { maxLength: 14 }), run), { numRuns: 60 });
}, 240_000);
