import type { BoundedContext, DomainModel } from '@lambdastorm/model';
import type { PayloadSchema } from '@lambdastorm/schema';
import type { Publication } from '../Publication.ts';
import { readPublication, type WireNamesOf } from '../readPublication.ts';

const carrying = (...names: string[]): PayloadSchema => ({
  type: 'fields',
  fields: names.map((name) => ({ name, type: 'string', required: true })),
});
const element = (id: string) => ({ id, name: id, noteIds: [id] });
const empty: Omit<BoundedContext, 'id' | 'name' | 'noteIds'> = {
  ...{ actors: [], aggregates: [], commands: [], events: [], policies: [], readModels: [], externalSystems: [] },
  ...{ hotspots: [], subscriptions: [] },
};
const placed = { contextId: 'ordering', elementId: 'placed' };

/**
 * Somebody orders; an order can also be cancelled, by the same aggregate. Billing hears of the order, writes a bill and
 * shows it. It also hears of payments, of a context that nobody published.
 */
const model: DomainModel = {
  contextMap: { relations: [] },
  boundedContexts: [
    {
      ...{ ...element('ordering'), ...empty },
      actors: [element('guest')],
      aggregates: [{ ...element('order'), commandIds: ['place', 'cancel'], eventIds: ['placed', 'cancelled'] }],
      commands: [
        {
          ...{ ...element('place'), payload: carrying('dish', 'guestName'), eventIds: ['placed'] },
          handledBy: { type: 'aggregate', id: 'order' },
          triggers: [{ type: 'http', method: 'POST', path: '/orders', actorIds: ['guest'] }],
        },
        {
          ...{ ...element('cancel'), payload: carrying('orderId'), eventIds: ['cancelled'], triggers: [] },
          handledBy: { type: 'aggregate', id: 'order' },
        },
      ],
      events: [
        { ...element('placed'), payload: carrying('orderId', 'dish'), pivotal: true, producerIds: ['order'] },
        { ...element('cancelled'), payload: carrying('orderId'), pivotal: false, producerIds: ['order'] },
      ],
    },
    {
      ...{ ...element('billing'), ...empty },
      commands: [{ ...element('bill'), payload: carrying('order_id', 'price'), eventIds: ['billed'], triggers: [] }],
      events: [{ ...element('billed'), payload: carrying('order_id', 'price'), pivotal: false, producerIds: ['bill'] }],
      policies: [
        {
          ...element('whenPlaced'),
          whenever: [{ type: 'event', event: placed }],
          then: [{ contextId: 'billing', elementId: 'bill' }],
        },
      ],
      readModels: [
        {
          ...{ ...element('bills'), payload: carrying('price'), triggers: [] },
          updatedBy: [
            { contextId: 'billing', elementId: 'billed' },
            { contextId: 'payments', elementId: 'paid' },
          ],
        },
      ],
    },
    {
      ...{ ...element('payments'), ...empty },
      events: [{ ...element('paid'), payload: carrying('price'), pivotal: false, producerIds: [] }],
    },
  ],
};

const wireName = (id: string): string => `${id.slice(0, 1).toUpperCase()}${id.slice(1)}`;
const names: WireNamesOf = (contextId) => {
  const {
    commands = [],
    events = [],
    readModels = [],
  } = model.boundedContexts.find(({ id }) => id === contextId) ?? empty;
  const ids = [...commands, ...events, ...readModels].map(({ id }) => id);
  return { source: contextId, byElementId: new Map(ids.map((id) => [id, wireName(id)])) };
};

/** What Ordering and Billing published. */
export const publishedShop: readonly Publication[] = ['ordering', 'billing'].flatMap(
  (contextId) =>
    readPublication({
      ...{ model, contextId, names },
      terms:
        contextId === 'ordering'
          ? [{ word: 'Order', definition: 'What a guest wants.', synonyms: [] }]
          : [
              { word: 'Bill', synonyms: ['Invoice'] },
              { word: 'order', definition: 'What is to be paid.', synonyms: [] },
            ],
    }) ?? [],
);
