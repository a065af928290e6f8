import type { JsonObject } from '@lambdastorm/schema';
import { expect, it } from 'vitest';
import { compareDraft, type MessageHistory, type PublishedHistory } from './compareDraft.ts';
import type { MessageKind, Publication } from './Publication.ts';

const order = fields({ orderId: { type: 'string' }, total: { type: 'number' } });

function fields(properties: JsonObject, required = Object.keys(properties)): JsonObject {
  return { type: 'object', properties, required, additionalProperties: false };
}

function draft(schema: JsonObject, kind: MessageKind = 'event', name = 'Order placed'): Publication {
  const message = { kind, wireName: 'OrderPlaced', name, elementId: 'order-placed', schema };
  return { ...emptyDraft, messages: [message] };
}

const emptyDraft: Publication = {
  ...{ source: 'ordering', messages: [], subscriptions: [], canvas: {}, terms: [] },
  model: {
    ...{ id: 'ctx', name: 'Ordering', noteIds: [], actors: [], aggregates: [], commands: [], events: [] },
    ...{ policies: [], readModels: [], externalSystems: [], hotspots: [], subscriptions: [] },
  },
};

function history(kind: MessageKind = 'event', more: Partial<MessageHistory> = {}): PublishedHistory {
  const message = {
    kind,
    wireName: 'OrderPlaced',
    name: 'Order placed',
    schemas: [{ version: 1, schema: order }],
    ...more,
  };
  const reads = (source: string, ...used: string[]) => ({
    ...{ source, name: source, kind, wireName: 'OrderPlaced', fields: used },
  });
  const consumers = [reads('billing', 'total'), reads('mailing', 'orderId'), reads('audit')];
  return { mode: 'BACKWARD', version: 3, messages: [message], consumers };
}

it('[P4] tells what is new, changed, described otherwise, gone and the same', () => {
  const statusOf = (draftNow: Publication, past = history()) =>
    compareDraft(draftNow, past).messages.map(({ status, version }) => `${status} ${version}`);
  expect(statusOf(draft(order), { ...history(), messages: [] })).toEqual(['added 1']);
  expect(statusOf(draft(order))).toEqual(['same 1']);
  expect(statusOf(draft(order, 'event', 'Order was placed'))).toEqual(['described 1']);
  expect(statusOf(emptyDraft)).toEqual(['removed 1']);
  expect(
    statusOf(draft(fields({ ...(order['properties'] as JsonObject), note: { type: 'string' } }, ['orderId', 'total']))),
  ).toEqual(['changed 1']);
});

it('[P4] is the same as a whole only where something was published before', () => {
  expect(compareDraft(draft(order), history())).toMatchObject({ version: 4, isSame: true });
  expect(compareDraft(emptyDraft, { ...history(), version: 0, messages: [] })).toMatchObject({
    version: 1,
    isSame: false,
  });
});

it('[P5] judges both directions, and plans a version beside the last where the mode asks for it', () => {
  const narrowed = fields({ orderId: { type: 'string', maxLength: 9 }, total: { type: 'number' } });
  expect(compareDraft(draft(narrowed), history()).messages).toMatchObject([
    { backward: 'breaking', forward: 'compatible', version: 2, isBreaking: true, touched: [] },
  ]);
});

it('[P7] touches those who read the field, and those of whom nobody knows what they read', () => {
  const without = fields({ orderId: { type: 'string' } });
  expect(compareDraft(draft(without), history()).messages[0]?.touched).toEqual([
    { source: 'billing', name: 'billing', fields: ['total'] },
    { source: 'audit', name: 'audit', fields: ['total'] },
  ]);
});

it('[P7] touches nobody with a field that is added to an event, and everybody with one that a command asks for', () => {
  const more = fields({ orderId: { type: 'string' }, total: { type: 'number' }, note: { type: 'string' } });
  const touched = (kind: MessageKind) =>
    compareDraft(draft(more, kind), history(kind)).messages[0]?.touched.map(({ source, fields: used }) => [
      source,
      used,
    ]);
  expect(touched('event')).toEqual([]);
  expect(touched('command')).toEqual(['billing', 'mailing', 'audit'].map((source) => [source, ['note']]));
});

it('[P6] touches everybody with a message that goes, unless it is retired', () => {
  const [gone] = compareDraft(emptyDraft, history()).messages;
  expect([gone?.isBreaking, gone?.touched.length]).toEqual([true, 3]);
  expect(compareDraft(emptyDraft, history('event', { isRetired: true })).messages).toEqual([]);
});
