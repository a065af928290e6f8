import { expect, it } from 'vitest';
import { createDesk, pizza, reworded } from '../testing/createDesk.ts';

it('[R24] keeps nothing that the same run again would let go', () => {
  const desk = createDesk();
  desk.generate(reworded(pizza, 'day', 'Submit order'));
  for (const path of [...desk.files.keys()].filter((each) => each.startsWith('test/'))) desk.append(path, '// mine');
  const other = reworded(pizza, 'order', 'Submit order');
  desk.generate(other);
  expect(desk.isClean(other)).toBe(true);
});
