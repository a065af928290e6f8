import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { installPackages } from '../../targets/aws-lambda-typescript/testing/installPackages.ts';
import { runProgram } from '../../targets/aws-lambda-typescript/testing/runProgram.ts';
import { writeProject } from '../../targets/aws-lambda-typescript/testing/writeProject.ts';
import { recordsFolder } from '../Manifest.ts';
import { type Board, createDesk, ecommerce, pizza, reworded, without } from '../testing/createDesk.ts';

let installed = '';
const folder = mkdtempSync(join(tmpdir(), 'lambdastorm-shims-'));
beforeAll(async () => {
  installed = await installPackages();
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the TypeScript compiler says of a project. */
async function compile(name: string, files: ReadonlyMap<string, string>): Promise<string> {
  const place = join(folder, name);
  writeProject(
    place,
    [...files].filter(([path]) => !path.startsWith(recordsFolder)).map(([path, content]) => ({ path, content })),
  );
  symlinkSync(join(installed, 'node_modules'), join(place, 'node_modules'), 'junction');
  return (await runProgram(process.execPath, ['node_modules/typescript/bin/tsc', '--noEmit'], place)).output;
}

/** Every TypeScript file that is a person's, edited by one. */
function editedDesk(contextId?: string, board = pizza): ReturnType<typeof createDesk> {
  const desk = createDesk('aws-lambda-typescript', contextId);
  desk.generate(board);
  for (const path of desk.files.keys())
    if (/^(src\/(?!generated)|test\/).*\.ts$/.test(path)) desk.append(path, '// mine');
  return desk;
}

const renamedCommand = reworded(pizza, 'place-order', 'Submit order');
const renamedEvent = reworded(
  reworded(pizza, 'order-placed', 'Order submitted'),
  'order-placed-in-kitchen',
  'Order submitted',
);
const renamedAggregate = reworded(pizza, 'order', 'Purchase');

it.each<[what: string, contextId: string, boards: readonly Board[]]>([
  ['command', 'ctx-ordering', [renamedCommand]],
  ['command, twice', 'ctx-ordering', [renamedCommand, reworded(pizza, 'place-order', 'Send order')]],
  ['event', 'ctx-ordering', [renamedEvent]],
  ['event of another context', 'ctx-kitchen', [renamedEvent]],
  ['aggregate', 'ctx-ordering', [renamedAggregate]],
])(
  '[R22] a project of edited files compiles after the rename of a %s',
  async (what, contextId, boards) => {
    const desk = editedDesk(contextId);
    for (const board of boards) desk.generate(board);
    const last = boards.at(-1) ?? pizza;
    expect(desk.isClean(last)).toBe(true);
    expect(await compile(`${contextId}-${what.replace(/\W+/g, '-')}`, desk.files)).toBe('');
  },
  120_000,
);

it('[R22] a project of edited files compiles after its command is deleted; what they import goes with them', async () => {
  const desk = editedDesk();
  const withoutDay = without(pizza, 'every-night', 'close-day', 'day', 'day-closed');
  desk.generate(withoutDay);
  expect(desk.isClean(withoutDay)).toBe(true);
  expect(await compile('deleted', desk.files)).toBe('');
  for (const path of [...desk.files.keys()])
    if (/^(src\/day|src\/functions\/close-day|test\/(functions\/close-)?day|test\/support\/counting)/.test(path))
      desk.files.delete(path);
  desk.generate(withoutDay);
  expect([...desk.files.keys()].filter((path) => /day/.test(path) && !path.startsWith('.'))).toEqual([]);
}, 120_000);

it('[R22] a decision compiles after one of its commands is deleted, and loses it when nothing names it', async () => {
  const desk = editedDesk('ctx-orders', ecommerce);
  const withoutDelete = without(ecommerce, 'delete-order');
  desk.generate(withoutDelete);
  expect(desk.isClean(withoutDelete)).toBe(true);
  expect(await compile('gone', desk.files)).toBe('');
  for (const [path, text] of desk.files)
    if (/^(src\/(?!generated)|test\/)/.test(path))
      desk.files.set(path, text.replaceAll("'DeleteOrder'", "'UpdateOrder'"));
  desk.generate(withoutDelete);
  expect(desk.text('src/generated/aggregates/order.ts')).not.toContain('DeleteOrder');
}, 120_000);

it('[R22] a shim goes when nothing imports it', () => {
  const desk = editedDesk();
  desk.generate(renamedCommand);
  expect(desk.text('src/generated/functions/place-order.ts')).toContain('defineSubmitOrder as definePlaceOrder,');
  for (const [path, text] of desk.files) {
    if (/^(src\/(?!generated)|test\/)/.test(path)) desk.files.set(path, text.replaceAll('place-order', 'submit-order'));
  }
  desk.generate(renamedCommand);
  expect([...desk.files.keys()].filter((path) => path.includes('generated') && path.includes('place-order'))).toEqual(
    [],
  );
});
