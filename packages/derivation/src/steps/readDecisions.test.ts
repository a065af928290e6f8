import { aggregate, area, arrow, board, command, context, event, flow } from '@lambdastorm/board/builder';
import { expect, it } from 'vitest';
import { deriveModel } from '../deriveModel.ts';
import { ordering, pizza } from '../testing/walls.ts';

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

it('[D4] hands a command to the aggregate it points to, and on to its events', () => {
  const { model } = deriveModel(pizza);
  expect(model.boundedContexts[0]).toMatchObject({
    aggregates: [{ id: 'order', key: 'orderId', commandIds: ['place-order'], eventIds: ['order-placed'] }],
    commands: [{ id: 'place-order', handledBy: { type: 'aggregate', id: 'order' }, eventIds: ['order-placed'] }],
    events: [{ id: 'order-placed', producerIds: ['order'] }],
  });
});

it('[D4] gives an event of an aggregate with several commands to the nearest command before it', () => {
  const { model } = deriveModel(
    board(
      ordering,
      command('Place order', 0, 0),
      event('Order placed', 300, 0),
      aggregate('Order', 600, 0),
      command('Cancel order', 900, 0),
      event('Order cancelled', 1200, 0),
      ...flow('place-order', 'order', 'order-placed'),
      ...flow('cancel-order', 'order', 'order-cancelled'),
    ),
  );
  expect(model.boundedContexts[0]?.commands.map(({ id, eventIds }) => [id, eventIds])).toEqual([
    ['place-order', ['order-placed']],
    ['cancel-order', ['order-cancelled']],
  ]);
});

it('[D4] leaves the events open when a command points to several aggregates and names none', () => {
  const { model } = deriveModel(
    board(
      ordering,
      command('Place order'),
      aggregate('Order', 300, 0),
      aggregate('Basket', 600, 0),
      event('Order placed', 900, 0),
      ...flow('place-order', 'order', 'order-placed'),
      arrow('place-order', 'basket'),
    ),
  );
  expect(model.boundedContexts[0]?.commands[0]).toMatchObject({
    handledBy: { type: 'aggregate', id: 'order' },
    eventIds: [],
  });
});
