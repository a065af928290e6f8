import type { JsonObject } from '@lambdastorm/schema';
import { cloudEventSample } from '../../contract/cloudEventSample.ts';
import { cloudEventSchema } from '../../contract/cloudEventSchema.ts';
import { embedSchema } from '../../contract/embedSchema.ts';
import { sampleOf } from '../../plan/sampleOf.ts';
import { toDocumentMarkdown } from '../../text/markdown.ts';
import { messageSchema } from '../json-schema/messageSchema.ts';
import type { BusMessage } from './busMessages.ts';
import { toDraft7 } from './toDraft7.ts';

/** What a message is called in `components`. */
export function messageKey({ message }: BusMessage): string {
  return `${message.names.pascal}V${message.version}`;
}

/** A message as AsyncAPI has it: the attributes by which EventBridge routes, and the CloudEvent in its `detail`. */
export function asyncApiMessage(bus: BusMessage): JsonObject {
  const { message, kind, senders } = bus;
  return {
    name: message.wireName,
    title: message.names.pascal,
    summary: `${kind === 'event' ? 'Event' : 'Command'} in CloudEvents, version ${message.version} of its schema.`,
    ...(message.description === undefined ? {} : { description: toDocumentMarkdown(message.description) }),
    contentType: 'application/json',
    correlationId: {
      description: 'The same in everything that one request led to.',
      location: '$message.payload#/correlationid',
    },
    headers: {
      type: 'object',
      properties: {
        source: { enum: [...senders], description: 'Of the EventBridge event.' },
        'detail-type': { const: message.wireName, description: 'Of the EventBridge event.' },
      },
      required: ['source', 'detail-type'],
    },
    payload: { $ref: `#/components/schemas/${messageKey(bus)}` },
    tags: [{ name: kind }],
    ...examples(bus),
  };
}

/** The schemas that a message needs: what it carries, and the CloudEvent that carries it. */
export function asyncApiSchemas(bus: BusMessage): JsonObject {
  const { message, owner, senders } = bus;
  const dataKey = `${messageKey(bus)}Data`;
  const place = `#/components/schemas/${dataKey}`;
  const schema = toDraft7(messageSchema(message, { source: owner }));
  return {
    [messageKey(bus)]: toDraft7(cloudEventSchema(message, owner, { senders, data: { $ref: place } })),
    [dataKey]: embedSchema(schema, place),
  };
}

function examples({ message, owner, senders }: BusMessage): JsonObject {
  const [sender] = senders;
  if (sender === undefined || !sampleOf(message).isValid) return {};
  return {
    examples: [
      {
        name: 'sample',
        headers: { source: sender, 'detail-type': message.wireName },
        payload: cloudEventSample(message, owner, sender),
      },
    ],
  };
}
