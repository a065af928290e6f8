import { aggregate, area, arrow, board, command, context, event, flow } from '@lambdastorm/board/builder';
import { expect, it } from 'vitest';
import { deriveModel } from '../deriveModel.ts';

it('[D4] follows a command through the very note of the aggregate, wherever the chain stands', () => {
  const { model } = deriveModel(
    board(
      context('Ordering', area(-100, -100, 3000, 1200)),
      command('Place order', 0, 0),
      aggregate('Order', 300, 0, { id: 'upper' }),
      event('Order placed', 1200, 0),
      ...flow('place-order', 'upper', 'order-placed'),
      command('Cancel order', 600, 500),
      aggregate('Order', 300, 500, { id: 'lower' }),
      event('Order cancelled', 0, 500),
      ...flow('cancel-order', 'lower', 'order-cancelled'),
    ),
  );

  expect(model.boundedContexts[0]?.commands.map(({ id, eventIds }) => [id, eventIds])).toEqual([
    ['place-order', ['order-placed']],
    ['cancel-order', ['order-cancelled']],
  ]);
});

it('[D4] reads several notes of an aggregate as one where no chain leads through', () => {
  const { model } = deriveModel(
    board(
      context('Ordering', area(-100, -100, 3000, 1200)),
      command('Place order', 0, 0),
      aggregate('Order', 300, 0, { id: 'upper' }),
      aggregate('Order', 300, 500, { id: 'lower' }),
      event('Order placed', 1200, 0),
      arrow('place-order', 'upper'),
      arrow('lower', 'order-placed'),
    ),
  );

  expect(model.boundedContexts[0]?.commands[0]?.eventIds).toEqual(['order-placed']);
});
