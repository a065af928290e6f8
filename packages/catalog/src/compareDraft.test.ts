import type { JsonObject } from '@lambdastorm/schema';
import { expect, it } from 'vitest';
import { compareDraft, type MessageHistory, type PublishedHistory } from './compareDraft.ts';
import type { MessageKind, Publication } from './Publication.ts';
import { publicationDigest } from './publicationDigest.ts';

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

it('[P8] is the same as a whole when nothing of it differs, what it says about itself neither', () => {
  const digest = publicationDigest(draft(order));
  expect(compareDraft(draft(order), { ...history(), digest })).toMatchObject({ version: 4, isSame: true });
  const told = { ...draft(order), canvas: { purpose: 'Takes orders.' } };
  expect(compareDraft(told, { ...history(), digest })).toMatchObject({ version: 4, isSame: false });
  expect(compareDraft(emptyDraft, { ...history(), version: 0, messages: [] })).toMatchObject({
    version: 1,
    isSame: false,
  });
});

it('[P4] adds again what was removed before, and goes on counting its versions', () => {
  const was = (schema: JsonObject) => compareDraft(draft(schema), history('event', { isRemoved: true })).messages;
  expect(was(order)).toMatchObject([{ status: 'added', version: 1, isBreaking: false }]);
  expect(was(fields({ orderId: { type: 'string' } }))).toMatchObject([{ status: 'added', version: 2 }]);
  expect(compareDraft(emptyDraft, history('event', { isRemoved: true })).messages).toEqual([]);
});

it('[P9] needs a reason when somebody is hurt, and when something goes that nobody was told about', () => {
  const needsReason = (next: Publication, past = history()) => compareDraft(next, past).needsReason;
  const alone = { ...history(), consumers: [] };
  const without = draft(fields({ orderId: { type: 'string' } }));
  expect([needsReason(without), needsReason(without, alone)]).toEqual([true, false]);
  expect([needsReason(emptyDraft, alone), needsReason(draft(order))]).toEqual([true, false]);
  expect(needsReason(emptyDraft, history('event', { isRetired: true }))).toBe(false);
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
  expect(compareDraft(emptyDraft, history('event', { isRetired: true })).messages).toMatchObject([
    { status: 'removed', isBreaking: false, touched: [] },
  ]);
});
