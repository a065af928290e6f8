import { expect, it } from 'vitest';
import { compileProjects } from '../testing/compileProjects.ts';
import { type Board, pizza, reworded, without } from '../testing/createDesk.ts';
import { editedDesk } from '../testing/editedDesk.ts';

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
  async (_what, contextId, boards) => {
    const desk = editedDesk(contextId);
    for (const board of boards) desk.generate(board);
    const last = boards.at(-1) ?? pizza;
    expect(desk.isClean(last)).toBe(true);
    expect(await compileProjects(new Map([['renamed', desk.files]]))).toBe('');
  },
  120_000,
);

it('[R22] a project of edited files compiles after its command is deleted; what they import goes with them', async () => {
  const desk = editedDesk();
  const withoutDay = without(pizza, 'every-night', 'close-day', 'day', 'day-closed');
  desk.generate(withoutDay);
  expect(desk.isClean(withoutDay)).toBe(true);
  expect(await compileProjects(new Map([['deleted', desk.files]]))).toBe('');
  for (const path of [...desk.files.keys()])
    if (/^(src\/day|src\/functions\/close-day|test\/(functions\/close-)?day|test\/support\/counting)/.test(path))
      desk.files.delete(path);
  desk.generate(withoutDay);
  expect([...desk.files.keys()].filter((path) => /day/.test(path) && !path.startsWith('.'))).toEqual([]);
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
