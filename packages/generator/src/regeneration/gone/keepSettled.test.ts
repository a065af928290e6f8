import { expect, it } from 'vitest';
import { withRequired } from '../testing/changedEvents.ts';
import { changed, createDesk, pizza, without } from '../testing/createDesk.ts';

const carriesSize = { payload: { type: 'fields', fields: [{ name: 'size', type: 'string', required: true }] } };

it('[R24] keeps nothing that the same run again would let go', () => {
  const wall = changed(
    withRequired(without(pizza, 'close-day', 'day-closed'), 'currency'),
    'place-order',
    (note) => ({ ...note, details: carriesSize }) as never,
  );
  const desk = createDesk();
  desk.generate(pizza);
  desk.generate(wall);
  desk.append('src/generated/messages.ts', '// mine');
  desk.generate(pizza, { discardEdits: true });
  expect(desk.isClean(pizza)).toBe(true);
});
