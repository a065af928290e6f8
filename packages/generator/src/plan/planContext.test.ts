import type { BoundedContext, DomainModel, Trigger } from '@lambdastorm/model';
import type { PayloadSchema } from '@lambdastorm/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyModel } from '../testing/anyModel.ts';
import { planContext } from './planContext.ts';
import type { PlannedFunction, ServerlessPlan } from './ServerlessPlan.ts';

const nothing: PayloadSchema = { type: 'fields', fields: [] };
const clock: Trigger = { type: 'schedule', expression: 'rate(1 day)', timeZone: 'UTC', systemId: 'clock' };
const post: Trigger = { type: 'http', method: 'POST', path: '/orders', actorIds: [] };

function element(id: string, name: string) {
  return { id, name, noteIds: [id] };
}

function context(id: string, parts: Partial<BoundedContext> = {}): BoundedContext {
  const empty = { actors: [], aggregates: [], commands: [], events: [], policies: [], readModels: [] };
  return { ...element(id, id), ...empty, externalSystems: [], hotspots: [], subscriptions: [], ...parts };
}

function model(...boundedContexts: BoundedContext[]): DomainModel {
  return { boundedContexts, contextMap: { relations: [] } };
}

function event(id: string, name: string) {
  return { ...element(id, name), payload: nothing, pivotal: false, producerIds: [] };
}

function command(id: string, name: string, ...triggers: Trigger[]) {
  return { ...element(id, name), payload: nothing, eventIds: [], triggers };
}

function policy(id: string, name: string, contextId: string, ...eventIds: string[]) {
  const whenever = eventIds.map((elementId) => ({ type: 'event' as const, event: { contextId, elementId } }));
  return { ...element(id, name), whenever, then: [] };
}

function planOf(planned: DomainModel, place = 0): ServerlessPlan {
  const chosen = planned.boundedContexts[place];
  if (chosen === undefined) throw new Error('The model has no such context.');
  return planContext(chosen, planned);
}

function names(functions: readonly PlannedFunction[]): string[] {
  return functions.map((each) => `${each.names.kebab} (${each.role}, ${each.trigger.type})`);
}

/** An order that is placed, with what its command carries. */
function ordering(key: string | undefined, ...fields: readonly string[]): DomainModel {
  const named = fields.map((name) => ({ name, type: 'string' as const, required: true }));
  const place = { ...command('place', 'Place order', post), payload: { type: 'fields' as const, fields: named } };
  const order = { ...element('order', 'Order'), commandIds: ['place'], eventIds: ['placed'] };
  return model(
    context('Ordering', {
      aggregates: [key === undefined ? order : { ...order, key }],
      commands: [{ ...place, handledBy: { type: 'aggregate', id: 'order' }, eventIds: ['placed'] }],
      events: [event('placed', 'Order placed')],
    }),
  );
}

describe('planContext', () => {
  it('[G15] keeps what an aggregate decides by the key of the wall, or one that is named after it', () => {
    const stored = (planned: DomainModel) =>
      planOf(planned).functions.map((each) => each.stores.map((by) => by.keyField));
    expect(stored(ordering('number'))).toEqual([['number']]);
    expect(stored(ordering(undefined, 'guestId', 'orderId'))).toEqual([['orderId']]);
    expect(stored(ordering(undefined, 'guestId'))).toEqual([[]]);
  });

  it('[G16] lets no function publish what it keeps, and takes no name for it that is ours', () => {
    const [placed] = planOf(ordering('orderId')).functions;
    expect(placed?.publishes).toEqual([]);
    const [direct] = planOf(ordering(undefined)).functions;
    expect(direct?.publishes.map(({ wireName }) => wireName)).toEqual(['OrderPlaced']);
    const rival = model(context('Ordering', { commands: [command('p', 'Publish events', post)] }));
    expect(names(planOf(rival).functions)).toEqual([expect.stringMatching(/^publish-events-[a-z0-9]{5} /)]);
  });

  it('[G10] makes one function of each thing and what starts it', () => {
    const plan = planOf(
      model(
        context('Ordering', {
          commands: [
            command('close', 'Close day', post, clock),
            command('open', 'Open day', clock),
            command('bake', 'Bake'),
          ],
          events: [event('placed', 'Order placed')],
          readModels: [
            {
              ...element('menu', 'Menu'),
              payload: nothing,
              updatedBy: [{ contextId: 'Ordering', elementId: 'placed' }],
              triggers: [{ type: 'http', method: 'GET', path: '/menu', actorIds: [] }],
            },
          ],
          policies: [policy('p', 'Whenever ordered, bake', 'Ordering', 'placed')],
        }),
      ),
    );
    expect(names(plan.functions)).toEqual([
      'close-day (command, http)',
      'close-day-on-schedule (command, schedule)',
      'get-menu (query, http)',
      'open-day (command, schedule)',
      'update-menu (projector, event)',
      'when-order-placed (policy, event)',
    ]);
  });

  it('[G11] names a policy by its event only as long as no other waits for it', () => {
    const events = [event('placed', 'Order placed'), event('paid', 'Order paid')];
    const policies = [
      policy('a', 'Bake it', 'Ordering', 'placed'),
      policy('b', 'Tell the guest', 'Ordering', 'placed'),
      policy('c', 'Ship', 'Ordering', 'paid', 'placed'),
    ];
    const plan = planOf(model(context('Ordering', { events, policies })));
    expect(plan.functions.map((each) => each.names.kebab)).toEqual(['bake-it', 'ship', 'tell-the-guest']);
  });

  it('[G12] gives the later of two like routes a place of its own', () => {
    const commands = [command('a', 'Place order', post), command('b', 'Order again', post)];
    const paths = planOf(model(context('Ordering', { commands }))).functions.map(({ id, trigger }) => [
      id,
      trigger.type === 'http' ? trigger.path : '',
    ]);
    expect(Object.fromEntries(paths)).toEqual({ a: '/orders', b: expect.stringMatching(/^\/orders\/[a-z0-9]{5}$/) });
  });

  it('[G13] speaks of a foreign event by the name that its owner gave it', () => {
    const owner = context('Ordering', { events: [event('placed', 'Order placed')] });
    const other = context('Kitchen', {
      events: [event('a-placed', 'Order placed')],
      policies: [policy('p', 'Bake', 'Ordering', 'placed')],
    });
    const [foreign] = planOf(model(owner, other), 1).foreignEvents;
    expect(foreign).toMatchObject({ wireName: 'OrderPlaced', source: 'ordering', contextName: 'Ordering' });
    expect(foreign?.names.kebab).toMatch(/^order-placed-[a-z0-9]{5}$/);
  });

  it('[G14] leaves out what leads nowhere and never fails', () => {
    const commands = [
      { ...command('a', 'A', post), handledBy: { type: 'aggregate' as const, id: 'gone' }, eventIds: ['gone'] },
    ];
    const policies = [
      policy('p', 'P', 'gone', 'gone'),
      { ...element('q', 'Q'), whenever: [clock], then: [{ contextId: 'x', elementId: 'y' }] },
    ];
    expect(names(planOf(model(context('Ordering', { commands, policies }))).functions)).toEqual([
      'a (command, http)',
      'q (policy, schedule)',
    ]);
    fc.assert(
      fc.property(anyModel, (any) => {
        for (const each of any.boundedContexts) planContext(each, any);
      }),
      { numRuns: 50 },
    );
  });

  it('[G56] tells a policy by the examples of what starts it', () => {
    const here = (...elementIds: readonly string[]) =>
      elementIds.map((elementId) => ({ contextId: 'Ordering', elementId }));
    const bake = { ...command('bake', 'Bake'), eventIds: ['baked'] };
    const examples = [
      { name: 'Bakes', given: here('placed'), then: here('baked') },
      { name: 'Rests', given: here('placed'), then: [] },
      { name: 'At night', given: [], then: here('baked') },
      { name: 'After two', given: here('paid', 'placed'), then: here('baked') },
      { name: 'Of another', given: here('paid'), then: here('baked') },
      { name: 'Says what it can’t', given: here('placed'), then: here('paid') },
    ];
    const waiting = policy('p', 'Bake it', 'Ordering', 'placed');
    const events = [event('placed', 'Order placed'), event('paid', 'Order paid'), event('baked', 'Pizza baked')];
    const whenever = [...waiting.whenever, clock];
    const policies = [{ ...waiting, whenever, then: here('bake'), examples }];
    const plan = planOf(model(context('Ordering', { events, policies, commands: [bake] })));
    const reactions = plan.functions.map((each) =>
      each.role === 'policy' ? [each.trigger.type, each.examples.map(({ name, then }) => [name, then.length])] : [],
    );
    expect(reactions).toEqual([
      ['schedule', [['At night', 1]]],
      [
        'event',
        [
          ['Bakes', 1],
          ['Rests', 0],
        ],
      ],
    ]);
  });

  it('[G15] calls the first function like the command and says of each other what starts it', () => {
    const scan: Trigger = { type: 'queue', queue: 'scans', systemId: 'scanner' };
    const telling: Trigger = { type: 'device', topicFilter: 'ovens/+/heat/+', systemId: 'gone' };
    const plan = planOf(
      model(
        context('Ordering', {
          externalSystems: [{ ...element('scanner', 'Scanner'), sort: 'queue', commandIds: [], eventIds: [] }],
          commands: [command('bake', 'Bake', post, scan, clock), command('close', 'Close day', telling)],
          policies: [{ ...element('p', 'Cool the oven'), whenever: [telling, clock], then: [] }],
        }),
      ),
    );
    expect(names(plan.functions)).toEqual([
      'bake (command, http)',
      'bake-from-scanner (command, queue)',
      'bake-on-schedule (command, schedule)',
      'close-day (command, device)',
      'cool-the-oven (policy, device)',
      'cool-the-oven-on-schedule (policy, schedule)',
    ]);
    const { trigger } = plan.functions[3] ?? {};
    expect(trigger).toMatchObject({
      topicFilter: 'ovens/+/heat/+',
      parameters: [
        { name: 'ovenId', level: 2 },
        { name: 'heatId', level: 4 },
      ],
    });
  });

  it('[G16] asks another context for its command over the bus', () => {
    const then = [{ contextId: 'Kitchen', elementId: 'bake' }];
    const ordering = context('Ordering', {
      events: [event('placed', 'Order placed')],
      policies: [{ ...policy('p', 'Bake it', 'Ordering', 'placed'), then }],
    });
    const kitchen = context('Kitchen', { commands: [command('bake', 'Bake')] });
    const [asking, asked] = [0, 1].map((place) => planOf(model(ordering, kitchen), place).functions);
    expect(asking?.[0]).toMatchObject({ role: 'policy', sends: [{ wireName: 'Bake', source: 'kitchen' }] });
    expect(asked?.[0]).toMatchObject({
      role: 'command',
      trigger: { type: 'command', senders: [{ name: 'Ordering', source: 'ordering' }] },
    });
  });

  it('[G17] asks a system outside for what it handles, and takes its answer for events', () => {
    const handledBy = { type: 'externalSystem' as const, id: 'bank' };
    const plan = planOf(
      model(
        context('Ordering', {
          externalSystems: [{ ...element('bank', 'Bank'), sort: 'generic', commandIds: ['pay'], eventIds: ['paid'] }],
          commands: [{ ...command('pay', 'Pay', post), handledBy, eventIds: ['paid'] }],
          events: [event('paid', 'Paid')],
        }),
      ),
    );
    expect(plan.gateways).toMatchObject([
      { name: 'Bank', asks: [{ command: { name: 'Pay' }, events: [{ name: 'Paid' }] }] },
    ]);
    expect(plan.functions).toMatchObject([{ gateway: { name: 'Bank' }, publishes: [{ name: 'Paid' }] }]);
  });
});
