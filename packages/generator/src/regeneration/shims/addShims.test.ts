import { expect, it } from 'vitest';
import { createDesk, pizza, reworded } from '../testing/createDesk.ts';

it('[R22] no shim comes where the model has a file that its owner deleted', () => {
  const desk = createDesk();
  desk.generate(reworded(pizza, 'day', 'Submit order'));
  desk.files.delete('src/order/decide.ts');
  const other = reworded(pizza, 'order', 'Submit order');
  desk.generate(other);
  expect(desk.files.has('src/order/decide.ts')).toBe(false);
  expect(desk.files.has('src/submit-order/decide.ts')).toBe(false);
  expect(desk.isClean(other)).toBe(true);
});
