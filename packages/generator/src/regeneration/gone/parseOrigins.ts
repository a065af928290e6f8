import { fieldSchema, type JsonObject } from '@lambdastorm/schema';
import { z } from 'zod';
import type { Origin } from './Origin.ts';

const element = {
  id: z.string(),
  name: z.string(),
  description: z.string().exactOptional(),
  noteIds: z.array(z.string()),
};
const ids = z.array(z.string());
const refs = z.array(z.object({ contextId: z.string(), elementId: z.string() }));
const jsonObject: z.ZodType<JsonObject> = z.record(z.string(), z.json());
const payload = z.discriminatedUnion('type', [
  z.object({ type: z.literal('fields'), fields: z.array(fieldSchema) }),
  z.object({ type: z.literal('jsonSchema'), schema: jsonObject }),
]);
const handler = z.object({ type: z.enum(['aggregate', 'externalSystem']), id: z.string() });
const sorts = ['generic', 'time', 'objectStore', 'device', 'queue', 'topic', 'stream', 'table', 'webhook'] as const;

function linesOf<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.array(z.object({ in: z.string(), ...element, ...shape }));
}

/** What a project follows from, as its manifest keeps it: a line an element, each with the context that it is in. */
export const storedOrigins = z.object({
  contexts: z.array(z.object(element)),
  aggregates: linesOf({ key: z.string().exactOptional(), commandIds: ids, eventIds: ids }),
  commands: linesOf({ payload, handledBy: handler.exactOptional(), eventIds: ids }),
  events: linesOf({ payload, pivotal: z.boolean(), producerIds: ids }),
  policies: linesOf({ whenever: refs, then: refs }),
  readModels: linesOf({ payload, updatedBy: refs }),
  externalSystems: linesOf({ sort: z.enum(sorts), commandIds: ids, eventIds: ids }),
});

/** The contexts of which a manifest keeps the elements. */
export function toOrigins(stored: z.infer<typeof storedOrigins>): readonly Origin[] {
  return lastOfEach(stored.contexts).map((context) => ({
    ...context,
    aggregates: elementsIn(context.id, stored.aggregates),
    commands: elementsIn(context.id, stored.commands),
    events: elementsIn(context.id, stored.events),
    policies: elementsIn(context.id, stored.policies),
    readModels: elementsIn(context.id, stored.readModels),
    externalSystems: elementsIn(context.id, stored.externalSystems),
  }));
}

function elementsIn<Line extends { readonly in: string; readonly id: string }>(
  contextId: string,
  lines: readonly Line[],
): readonly Omit<Line, 'in'>[] {
  return lastOfEach(lines.filter((line) => line.in === contextId)).map(({ in: _, ...rest }) => rest);
}

/** A merge of two branches may leave two lines of one element. */
function lastOfEach<Line extends { readonly id: string }>(lines: readonly Line[]): readonly Line[] {
  return [...new Map(lines.map((line) => [line.id, line])).values()];
}
