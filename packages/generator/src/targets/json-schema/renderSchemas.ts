import type { JsonObject } from '@lambdastorm/schema';
import type { GeneratedFile } from '../../GeneratedFile.ts';
import type { PlannedMessage, ServerlessPlan } from '../../plan/ServerlessPlan.ts';
import { renderJson } from '../../text/renderJson.ts';
import { messageSchema, schemaId } from './messageSchema.ts';

/** The path of a message's schema, relative to the project. */
export function schemaPath({ names, version }: PlannedMessage): string {
  return `schemas/${names.kebab}.v${version}.json`;
}

/** One JSON Schema for every message that the context owns, and an index of them. */
export function renderSchemas(plan: ServerlessPlan): readonly GeneratedFile[] {
  const groups = [
    ['event', plan.events.flatMap((event) => [...(event.earlier ?? []), event])],
    ['command', plan.commands],
    ['readModel', plan.readModels],
  ] as const;
  const files = groups.flatMap(([, messages]) =>
    messages.map(
      (message): GeneratedFile => ({
        path: schemaPath(message),
        owner: 'generated',
        content: renderJson(messageSchema(message, plan.context)),
        noteIds: message.noteIds,
      }),
    ),
  );
  const index = {
    context: plan.context.name,
    source: plan.context.source,
    messages: groups.flatMap(([kind, messages]) => messages.map((message) => toEntry(kind, message, plan))),
  };
  return [...files, { path: 'schemas/index.json', owner: 'generated', content: renderJson(index), noteIds: [] }];
}

function toEntry(kind: string, message: PlannedMessage, { context }: ServerlessPlan): JsonObject {
  return {
    kind,
    name: message.wireName,
    version: message.version,
    id: schemaId(context.source, message),
    path: schemaPath(message).slice('schemas/'.length),
  };
}
