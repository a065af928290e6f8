import type { JsonObject } from '@lambdastorm/schema';
import type { GeneratedFile } from '../../GeneratedFile.ts';
import type { PlannedMessage, ServerlessPlan } from '../../plan/ServerlessPlan.ts';
import { renderJson } from '../../text/renderJson.ts';
import { toOneLine } from '../../text/toOneLine.ts';
import { messageSchema } from './messageSchema.ts';

/**
 * Every message of a context in one compound document, as section 9.3 of JSON Schema 2020-12 has it: each schema is
 * embedded under its own `$id`, by which references find it wherever it lies.
 */
export function renderBundle(plan: ServerlessPlan): GeneratedFile {
  const { context } = plan;
  const embedded = embedSchemas(plan);
  const bundle: JsonObject = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:lambdastorm:${context.source}`,
    title: toOneLine(context.name) || context.source,
    $comment: 'Any message of the context; each is known by its own $id as well.',
    ...(embedded.size === 0 ? {} : { anyOf: [...embedded.values()].map(({ $id = '' }) => ({ $ref: $id })) }),
    $defs: Object.fromEntries(embedded),
  };
  return { path: 'schemas/bundle.json', owner: 'generated', content: renderJson(bundle), noteIds: [] };
}

/** By the name of the file that has the same schema alone. An event and a command may go by one name, but not in one document. */
function embedSchemas({ context, events, commands, readModels }: ServerlessPlan): ReadonlyMap<string, JsonObject> {
  const taken = new Set<string>();
  const embed = (kind: string, message: PlannedMessage): [string, JsonObject] => {
    const schema = messageSchema(message, context);
    const id = String(schema['$id']);
    const own = taken.has(id) ? `${id}:${kind}` : id;
    taken.add(own);
    return [`${message.names.kebab}.v${message.version}`, { ...schema, $id: own }];
  };
  return new Map([
    ...events.flatMap((event) => [...(event.earlier ?? []), event]).map((message) => embed('event', message)),
    ...commands.map((message) => embed('command', message)),
    ...readModels.map((message) => embed('read-model', message)),
  ]);
}
