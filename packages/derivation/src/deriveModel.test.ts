import type { BoardSnapshot } from '@lambdastorm/board';
import {
  actor,
  aggregate,
  area,
  arrow,
  board,
  boardAt,
  command,
  context,
  event,
  externalSystem,
  flow,
  hotspot,
  policy,
  readModel,
  screen,
} from '@lambdastorm/board/builder';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveModel } from './deriveModel.ts';

const ordering = context('Ordering', area(0, 0, 1600, 400));
const kitchen = context('Kitchen', area(0, 600, 1600, 400));

const pizza = board(
  ordering,
  actor('Guest', 50, 100),
  command('Place order', 250, 100),
  aggregate('Order', 500, 100, { details: { key: 'orderId' } }),
  event('Order placed', 800, 100),
  ...flow('guest', 'place-order', 'order', 'order-placed'),
  kitchen,
  event('Order placed', 50, 700, { id: 'order-placed-again' }),
  policy('Whenever an order is placed, bake', 300, 700, { id: 'bake-policy' }),
  command('Bake pizza', 700, 700),
  aggregate('Oven', 950, 700),
  event('Pizza baked', 1250, 650),
  readModel('Pickup board', 1250, 800),
  ...flow('order-placed-again', 'bake-policy', 'bake-pizza', 'oven', 'pizza-baked', 'pickup-board'),
);

function codes(snapshot: BoardSnapshot): string[] {
  return deriveModel(snapshot).findings.map((finding) => finding.code);
}

it('[D1] gives a note to the innermost bounded context around its middle', () => {
  const inner = context('Payment', area(100, 0, 400, 400));
  const { model } = deriveModel(board(ordering, inner, command('Pay', 150, 100), command('Place order', 800, 100)));
  expect(model.boundedContexts.map(({ name, commands }) => [name, commands.map((each) => each.name)])).toEqual([
    ['Payment', ['Pay']],
    ['Ordering', ['Place order']],
  ]);
});

it('[D2] takes notes of one kind and the same name in one context for one thing', () => {
  const { model } = deriveModel(
    board(
      ordering,
      event('Order placed', 300, 100, { id: 'b', details: { description: 'Second' } }),
      event('ORDER  placed', 50, 100, { id: 'c', details: { description: 'First' } }),
      event('', 600, 100, { id: 'd' }),
      event('', 900, 100, { id: 'e' }),
    ),
  );
  expect(
    model.boundedContexts[0]?.events.map(({ id, name, description, noteIds }) => ({ id, name, description, noteIds })),
  ).toEqual([
    { id: 'b', name: 'ORDER placed', description: 'First', noteIds: ['b', 'c'] },
    { id: 'd', name: '', description: undefined, noteIds: ['d'] },
    { id: 'e', name: '', description: undefined, noteIds: ['e'] },
  ]);
});

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
    { upstreamId: 'ctx-ordering', downstreamId: 'ctx-kitchen', events: [placed] },
  ]);
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

describe('[D5] triggers', () => {
  it('a command that an actor issues is an HTTP POST below its aggregate', () => {
    expect(deriveModel(pizza).model.boundedContexts[0]?.commands[0]?.triggers).toEqual([
      { type: 'http', method: 'POST', path: '/order/place-order', actorIds: ['guest'] },
    ]);
  });

  it('also through a screen, and with the method and path that the note says', () => {
    const details = { http: { method: 'PUT', path: '/orders/{orderId}' } } as const;
    const { model } = deriveModel(
      board(
        ordering,
        actor('Guest'),
        screen('Basket', 200),
        command('Change order', 400, 0, { details }),
        ...flow('guest', 'basket', 'change-order'),
      ),
    );
    expect(model.boundedContexts[0]?.commands[0]?.triggers).toEqual([
      { type: 'http', method: 'PUT', path: '/orders/{orderId}', actorIds: ['guest'] },
    ]);
  });

  it('a read model that an actor reads is an HTTP GET', () => {
    const { model } = deriveModel(board(ordering, actor('Guest'), readModel('Menü', 200), arrow('guest', 'menü')));
    expect(model.boundedContexts[0]?.readModels[0]?.triggers).toEqual([
      { type: 'http', method: 'GET', path: '/menu', actorIds: ['guest'] },
    ]);
  });

  it('a clock is a schedule', () => {
    const details = { system: { sort: 'time', schedule: 'rate(1 day)' } } as const;
    const { model } = deriveModel(
      board(
        ordering,
        externalSystem('Every night', 0, 0, { details }),
        command('Close day', 400),
        arrow('every-night', 'close-day'),
      ),
    );
    expect(model.boundedContexts[0]?.commands[0]?.triggers).toEqual([
      { type: 'schedule', expression: 'rate(1 day)', timeZone: 'UTC', systemId: 'every-night' },
    ]);
  });

  it('an event starts the policy that waits for it, at its owner', () => {
    expect(deriveModel(pizza).model.boundedContexts[1]?.policies[0]).toMatchObject({
      whenever: [{ type: 'event', event: { contextId: 'ctx-ordering', elementId: 'order-placed' } }],
      then: [{ contextId: 'ctx-kitchen', elementId: 'bake-pizza' }],
    });
  });
});

describe('[D6] findings', () => {
  it('are none on a wall that says everything', () => {
    expect(codes(pizza)).toEqual([]);
  });

  it.each([
    ['note-outside-context', board(actor('Guest'))],
    ['command-without-handler', board(ordering, command('Place order'))],
    ['command-without-event', board(ordering, command('Place order'))],
    ['command-without-starter', board(ordering, command('Place order'))],
    ['event-without-producer', board(ordering, event('Order placed'))],
    ['policy-without-trigger', board(ordering, policy('Whenever'))],
    ['policy-without-command', board(ordering, policy('Whenever'))],
    ['name-unusable', board(ordering, event('🍕'))],
    ['unnamed-note', board(ordering, event('', 0, 0, { id: 'blank' }))],
    ['hotspot-open', board(ordering, hotspot('Who pays?'))],
    [
      'trigger-incomplete',
      board(ordering, externalSystem('Night', 0, 0, { details: { system: { sort: 'time', schedule: 'daily' } } })),
    ],
    [
      'language-collision',
      board(
        ordering,
        kitchen,
        aggregate('Order', 0, 0),
        event('Closed', 300, 0),
        arrow('order', 'closed'),
        aggregate('Oven', 0, 650),
        event('Closed', 300, 650, { id: 'closed-2' }),
        arrow('oven', 'closed-2'),
      ),
    ],
  ])('%s', (code, snapshot) => {
    expect(codes(snapshot)).toContain(code);
  });

  it('at Big Picture are about words and questions only', () => {
    expect(
      codes(
        boardAt('bigPicture', board(command('Place order'), event('Order placed', 300), hotspot('Who pays?', 600))),
      ),
    ).toEqual(['hotspot-open']);
  });
});

it('[D7] reads the same wall the same, whatever order people worked in', () => {
  const reading = deriveModel(pizza);
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...pizza.notes], { minLength: pizza.notes.length }),
      fc.shuffledSubarray([...pizza.connections], { minLength: pizza.connections.length }),
      (notes, connections) => {
        expect(deriveModel({ ...pizza, notes, connections, frames: [...pizza.frames].reverse() })).toEqual(reading);
      },
    ),
  );
});
