import type { BoundedContext, DomainModel } from '@lambdastorm/model';
import type { PayloadSchema } from '@lambdastorm/schema';
import { describe, expect, it } from 'vitest';
import { planContext } from './planContext.ts';
import { eventsWithoutKey, isKept, scopeOf } from './readModels.ts';
import type { PlannedReadModel, ServerlessPlan } from './ServerlessPlan.ts';

interface Wall {
  readonly paths?: readonly string[];
  readonly shows: readonly string[];
  readonly told?: readonly string[];
  readonly name?: string;
  readonly aggregateKey?: string;
}

describe('read models', () => {
  it.each([
    ['the parameters of its path', { paths: ['/carts/{cartId}'], shows: ['id'] }, ['cartId']],
    ['those of its longest path', { paths: ['/a/{a}', '/a/{a}/b/{b}'], shows: [] }, ['a', 'b']],
    ['the key of the aggregate that tells of it', { shows: ['userId', 'code'], aggregateKey: 'code' }, ['code']],
    ['the id of what it is named after', { shows: ['userId', 'orderId'], name: 'Open orders' }, ['orderId']],
    ['the first id', { shows: ['name', 'userId', 'tableNumber'] }, ['userId']],
    ['nothing, when nothing identifies', { shows: ['name', 'paid'] }, []],
  ] satisfies readonly (readonly [string, Wall, readonly string[]])[])('[G70] go by %s', (_, wall, keyFields) => {
    expect(readModelOf(planOf(wall)).keyFields).toEqual(keyFields);
  });

  it('[G70] are kept as far as events update them', () => {
    expect(isKept(readModelOf(planOf({ shows: ['id'] })))).toBe(true);
    expect(isKept({ ...readModelOf(planOf({ shows: ['id'] })), updatedBy: [] })).toBe(false);
  });

  it('[G72] know which of their events do not say which view they are about', () => {
    const told = planOf({ shows: ['orderId'], told: ['orderId'] });
    const untold = planOf({ shows: ['orderId'], told: ['total'] });
    expect(eventsWithoutKey(readModelOf(told))).toEqual([]);
    expect(eventsWithoutKey(readModelOf(untold)).map(({ name }) => name)).toEqual(['Order placed']);
  });

  it('[G73] are asked for by the whole key, by its beginning, or in a way that a person has to explain', () => {
    const paths = ['/a/{a}/b/{b}', '/a/{a}/b', '/a', '/b/{b}'];
    const { functions } = planOf({ paths, shows: [] });
    const scopes = functions.flatMap((each) =>
      each.role === 'query' ? [[each.trigger.path, scopeOf(each)] as const] : [],
    );
    expect(Object.fromEntries(scopes)).toEqual({
      '/a/{a}/b/{b}': 'view',
      '/a/{a}/b': 'page',
      '/a': 'page',
      '/b/{b}': undefined,
    });
  });
});

function readModelOf({ readModels }: ServerlessPlan): PlannedReadModel {
  const [readModel] = readModels;
  if (readModel === undefined) throw new Error('The plan has no read model.');
  return readModel;
}

function planOf({ paths = ['/all'], shows, told = shows, name = 'Overview', aggregateKey }: Wall): ServerlessPlan {
  const element = (id: string, called: string) => ({ id, name: called, noteIds: [id] });
  const context: BoundedContext = {
    ...element('ordering', 'Ordering'),
    ...{ actors: [], commands: [], policies: [], externalSystems: [], hotspots: [], subscriptions: [] },
    aggregates:
      aggregateKey === undefined
        ? []
        : [{ ...element('order', 'Order'), key: aggregateKey, commandIds: [], eventIds: ['placed'] }],
    events: [{ ...element('placed', 'Order placed'), payload: fields(told), pivotal: false, producerIds: [] }],
    readModels: [
      {
        ...element('view', name),
        payload: fields(shows),
        updatedBy: [{ contextId: 'ordering', elementId: 'placed' }],
        triggers: paths.map((path) => ({ type: 'http', method: 'GET', path, actorIds: [] })),
      },
    ],
  };
  const model: DomainModel = { boundedContexts: [context], contextMap: { relations: [] } };
  return planContext(context, model);
}

function fields(names: readonly string[]): PayloadSchema {
  return { type: 'fields', fields: names.map((name) => ({ name, type: 'string', required: true })) };
}
