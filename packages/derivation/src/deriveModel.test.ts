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

  it('also for those who see it on a screen', () => {
    const { model } = deriveModel(
      board(
        ordering,
        readModel('Menu'),
        screen('Start page', 300),
        actor('Guest', 600),
        arrow('menu', 'start-page'),
        arrow('guest', 'start-page'),
      ),
    );
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

  it('put what is missing before what could be worded better', () => {
    const { findings } = deriveModel(board(context('Ordering', area(0, 0, 800, 400)), event('Place order')));
    expect(findings.map(({ code }) => code)).toEqual([
      'event-without-producer',
      'event-not-in-past-tense',
      'event-without-consumer',
    ]);
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

it('[D7] reads a column top to bottom, although the hand did not put it straight', () => {
  const { model } = deriveModel(
    board(ordering, command('First', 40, 0), command('Second', 0, 190), command('Third', 300, 0)),
  );
  expect(model.boundedContexts[0]?.commands.map(({ name }) => name)).toEqual(['First', 'Second', 'Third']);
});

it.each([
  ['a large aggregate', (index: number) => [arrow(`c${index}`, 'order'), arrow('order', `e${index}`)]],
  [
    'arrows that the grammar refuses',
    (index: number) => [arrow(`e${index}`, 'order'), arrow(`e${index}`, `c${index}`)],
  ],
  ['no arrows', () => []],
])('[D8] reads five thousand notes with %s while a person waits', (_what, arrowsOf) => {
  const pairs = Array.from({ length: 2500 }, (_, index) => [
    command(`Place ${index}`, index * 250, 0, { id: `c${index}` }),
    event(`Placed ${index}`, index * 250, 250, { id: `e${index}` }),
    ...arrowsOf(index),
  ]);
  const wall = board(context('Ordering', area(0, 0, 700_000, 600)), aggregate('Order', 0, 500), ...pairs.flat());
  expect(deriveModel(wall).model.boundedContexts[0]?.events).toHaveLength(2500);
});

it('[D17] makes who issues a command of another context depend on it, and adds what people say', () => {
  const wall = board(
    ordering,
    aggregate('Order'),
    event('Order placed', 300),
    arrow('order', 'order-placed'),
    policy('Whenever ordered, then bake', 600),
    ...flow('order-placed', 'whenever-ordered-then-bake', 'bake'),
    kitchen,
    command('Bake', 0, 650),
    context('Legal', area(0, 1200, 2000, 400)),
  );
  const issued = { contextId: 'ctx-kitchen', elementId: 'bake' };
  const patterns = { upstream: ['supplier'], downstream: ['customer'] } as const;
  const none = { upstream: [], downstream: [] };
  const relationships = [
    { upstream: 'ctx-kitchen', downstream: 'ctx-ordering', patterns },
    { upstream: 'ctx-legal', downstream: 'ctx-ordering', patterns: none, mutual: 'separateWays' },
  ] as const;
  const roles = { upstreamPatterns: patterns.upstream, downstreamPatterns: patterns.downstream };
  expect(deriveModel({ ...wall, relationships }).model.contextMap.relations).toEqual([
    { upstreamId: 'ctx-kitchen', downstreamId: 'ctx-ordering', events: [], commands: [issued], ...roles },
    {
      ...{ upstreamId: 'ctx-legal', downstreamId: 'ctx-ordering', events: [], commands: [] },
      ...{ upstreamPatterns: [], downstreamPatterns: [], mutual: 'separateWays' },
    },
  ]);
});

it('[D19] tells examples with the events of their owners, and leaves out what speaks of others', () => {
  const then = ['Pizza baked'];
  const told = {
    ...pizza,
    notes: pizza.notes.map((note) => {
      if (note.id === 'bake-policy') {
        const examples = [
          { name: 'Baked', given: ['order placed'], then },
          { name: 'Unknown', given: ['Order eaten'], then },
        ];
        return { ...note, details: { examples } };
      }
      const examples = [{ name: 'Too late', given: [], then: [], refused: 'The oven is cold' }];
      return note.id === 'bake-pizza' ? { ...note, details: { examples } } : note;
    }),
  };
  const [, { policies, commands } = { policies: [], commands: [] }] = deriveModel(told).model.boundedContexts;
  const placed = { contextId: 'ctx-ordering', elementId: 'order-placed' };
  const baked = { contextId: 'ctx-kitchen', elementId: 'pizza-baked' };
  expect(policies[0]?.examples).toEqual([{ name: 'Baked', given: [placed], then: [baked] }]);
  expect(commands[0]?.examples).toEqual([{ name: 'Too late', given: [], then: [], refused: 'The oven is cold' }]);
});
