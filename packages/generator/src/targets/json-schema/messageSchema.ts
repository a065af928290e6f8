import { type JsonObject, toJsonSchema } from '@lambdastorm/schema';
import type { PlannedContext, PlannedMessage } from '../../plan/ServerlessPlan.ts';
import { sampleOf } from '../../plan/sampleOf.ts';

/** The name by which the schema of a message is known everywhere; CloudEvents carry it as `dataschema`. */
export function schemaId(source: string, message: Pick<PlannedMessage, 'wireName' | 'version'>): string {
  return `urn:lambdastorm:${source}:${message.wireName}:${message.version}`;
}

/** The JSON Schema of what a message carries, with a sample. */
export function messageSchema(message: PlannedMessage, { source }: Pick<PlannedContext, 'source'>): JsonObject {
  const schema = toJsonSchema(message.payload);
  const { $schema: _dialect, $id: _id, title: _title, description, ...rest } = schema;
  const text = message.description ?? description;
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: schemaId(source, message),
    title: message.wireName,
    ...(text === undefined ? {} : { description: text }),
    ...rest,
    ...(rest['examples'] === undefined ? { examples: [sampleOf(message).value] } : {}),
  };
}
