import { aggregate, area, arrow, board, context, event } from '@lambdastorm/board/builder';
import { expect, it } from 'vitest';
import { deriveModel } from '../deriveModel.ts';
import { kitchen, ordering, pizza } from '../testing/walls.ts';

it('[D3] lets the producing context own an event, and a context that reacts subscribe', () => {
  const { model } = deriveModel(pizza);
  const placed = { contextId: 'ctx-ordering', elementId: 'order-placed' };
  expect(
    model.boundedContexts.map(({ events, subscriptions }) => [events.map((each) => each.id), subscriptions]),
  ).toEqual([
    [['order-placed'], []],
    [['pizza-baked'], [placed]],
  ]);
  expect(model.contextMap.relations).toEqual([
    {
      ...{ upstreamId: 'ctx-ordering', downstreamId: 'ctx-kitchen', events: [placed], commands: [] },
      ...{ upstreamPatterns: [], downstreamPatterns: [] },
    },
  ]);
});

it('[D3] takes a copy in another frame for a subscription before anything waits for it', () => {
  const { model } = deriveModel(
    board(
      ordering,
      aggregate('Order'),
      event('Order placed', 300),
      arrow('order', 'order-placed'),
      kitchen,
      event('ORDER  placed', 0, 650, { id: 'copy' }),
    ),
  );
  const placed = { contextId: 'ctx-ordering', elementId: 'order-placed' };
  expect(model.boundedContexts.map(({ events, subscriptions }) => [events.length, subscriptions])).toEqual([
    [1, []],
    [0, [placed]],
  ]);
});

it('[D3] lets an event be owned where it is produced, not where its producer lies', () => {
  const { model, findings } = deriveModel(
    board(ordering, aggregate('Order'), kitchen, event('Order placed', 0, 650), arrow('order', 'order-placed')),
  );
  expect(model.boundedContexts.map(({ events }) => events.map((each) => each.producerIds))).toEqual([[], [[]]]);
  expect(findings.find(({ code }) => code === 'event-without-producer')?.message).toBe(
    '“Order placed” comes from “Order”, which lies in another context; an event belongs where it happens, so move one of them.',
  );
});

it('[D3] follows the arrow to a copy when several contexts produce the name', () => {
  const bar = context('Bar', area(0, 1200, 1600, 400));
  const { model } = deriveModel(
    board(
      ordering,
      aggregate('Order'),
      event('Closed', 300, 0),
      arrow('order', 'closed'),
      kitchen,
      aggregate('Oven', 0, 650),
      event('Closed', 300, 650, { id: 'oven-closed' }),
      arrow('oven', 'oven-closed'),
      bar,
      event('Closed', 0, 1250, { id: 'heard' }),
      arrow('oven-closed', 'heard'),
    ),
  );
  expect(model.boundedContexts.find(({ name }) => name === 'Bar')?.subscriptions).toEqual([
    { contextId: 'ctx-kitchen', elementId: 'oven-closed' },
  ]);
});
