import type { JsonObject } from '@lambdastorm/schema';
import type { PlannedMessage } from '../plan/ServerlessPlan.ts';
import { schemaId } from '../targets/json-schema/messageSchema.ts';
import { cloudEventType } from './cloudEventType.ts';

/** CloudEvents 1.0 in JSON, as every message is in the `detail` of an EventBridge event; `data` is the schema of its data. */
export function cloudEventSchema(
  message: PlannedMessage,
  owner: string,
  { senders, data }: { readonly senders: readonly string[]; readonly data: JsonObject },
): JsonObject {
  return {
    type: 'object',
    properties: {
      specversion: { const: '1.0' },
      id: { type: 'string', minLength: 1, description: 'Unique with the source; the same when it is sent again.' },
      source: { ...oneOf(senders), description: 'The context that says it.' },
      type: { const: cloudEventType(message, owner) },
      time: { type: 'string', format: 'date-time' },
      subject: { type: 'string', minLength: 1, description: 'What it is about, such as the key of an aggregate.' },
      datacontenttype: { const: 'application/json' },
      dataschema: { type: 'string', minLength: 1, examples: [schemaId(owner, message)] },
      schemaversion: { const: message.version },
      correlationid: { type: 'string', minLength: 1, description: 'The same in everything that one request led to.' },
      causationid: { type: 'string', minLength: 1, description: 'The id of what it directly follows from.' },
      data,
    },
    required: [
      ...['specversion', 'id', 'source', 'type', 'time', 'datacontenttype', 'dataschema'],
      ...['schemaversion', 'correlationid', 'data'],
    ],
  };
}

function oneOf(values: readonly string[]): JsonObject {
  const [only] = values;
  return values.length === 1 && only !== undefined ? { const: only } : { enum: [...values] };
}
