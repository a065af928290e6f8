import type { BoundedContext, DomainModel } from '@lambdastorm/model';
import type { PayloadSchema } from '@lambdastorm/schema';
import { expect, it } from 'vitest';
import { readPublication, type WireNamesOf } from './readPublication.ts';

const carries = (...names: string[]): PayloadSchema => ({
  type: 'fields',
  fields: names.map((name) => ({ name, type: 'string', required: true })),
});
const element = (id: string) => ({ id, name: id, noteIds: [id] });
const empty: Omit<BoundedContext, 'id' | 'name' | 'noteIds'> = {
  ...{ actors: [], aggregates: [], commands: [], events: [], policies: [], readModels: [], externalSystems: [] },
  ...{ hotspots: [], subscriptions: [] },
};

const placed = { contextId: 'ordering', elementId: 'placed' };
const bill = { contextId: 'billing', elementId: 'bill' };
const model: DomainModel = {
  contextMap: { relations: [] },
  boundedContexts: [
    {
      ...{ ...element('ordering'), ...empty },
      events: [{ ...element('placed'), payload: carries('orderId', 'total', 'note'), pivotal: false, producerIds: [] }],
      policies: [{ ...element('ask'), whenever: [{ type: 'event', event: placed }], then: [bill] }],
    },
    {
      ...{ ...element('billing'), ...empty },
      commands: [{ ...element('bill'), payload: carries('order_id', 'due'), eventIds: [], triggers: [] }],
      readModels: [{ ...element('open'), payload: carries('Total'), updatedBy: [placed], triggers: [] }],
      subscriptions: [placed],
    },
    { ...{ ...element('audit'), ...empty }, subscriptions: [placed] },
  ],
};

const names: WireNamesOf = (contextId) => ({
  source: contextId,
  byElementId: new Map([
    ['placed', 'OrderPlaced'],
    ['bill', 'BillOrder'],
    ['open', 'OpenBills'],
  ]),
});

const publish = (contextId: string) => readPublication({ model, contextId, names });

it('[P1] has what a context owns, by kind and wire name, with complete schemas', () => {
  expect(
    publish('billing')?.messages.map(({ kind, wireName, schema }) => [kind, wireName, schema['required']]),
  ).toEqual([
    ['command', 'BillOrder', ['order_id', 'due']],
    ['readModel', 'OpenBills', ['Total']],
  ]);
  expect(publish('gone')).toBeUndefined();
});

it('[P2] [P3] names what it takes from others, and the fields that it uses', () => {
  expect(publish('billing')?.subscriptions).toEqual([
    { source: 'ordering', kind: 'event', wireName: 'OrderPlaced', fields: ['total'], byIds: ['open'] },
  ]);
  expect(publish('ordering')?.subscriptions).toEqual([
    { source: 'billing', kind: 'command', wireName: 'BillOrder', fields: ['order_id'], byIds: ['ask'] },
  ]);
  expect(publish('audit')?.subscriptions).toEqual([
    { source: 'ordering', kind: 'event', wireName: 'OrderPlaced', fields: [], byIds: [] },
  ]);
});
