import type { JsonObject, JsonValue } from '@lambdastorm/schema';
import { cloudEventType } from '../../contract/cloudEventType.ts';
import { sampleRegion } from '../../contract/sampleValues.ts';
import type { PlannedFunction, ServerlessPlan } from '../../plan/ServerlessPlan.ts';
import { toDocumentMarkdown } from '../../text/markdown.ts';
import { toOneLine } from '../../text/toOneLine.ts';
import { asyncApiMessage, asyncApiSchemas, messageKey } from './asyncApiMessage.ts';
import { type BusMessage, busMessages } from './busMessages.ts';

/** What a context sends and receives on the bus, as an AsyncAPI document. */
export function asyncApiDocument(plan: ServerlessPlan): JsonObject {
  const { context } = plan;
  const messages = busMessages(plan);
  return {
    asyncapi: '3.1.0',
    id: `urn:lambdastorm:${context.source}`,
    info: {
      title: toOneLine(context.name, 120) || context.source,
      version: '1.0.0',
      ...(context.description === undefined ? {} : { description: toDocumentMarkdown(context.description) }),
      tags: [{ name: context.source, description: 'The EventBridge source of this context' }],
    },
    defaultContentType: 'application/json',
    servers: { eventBus },
    channels: fromEntries(messages, (each) => [channelKey(each), channel(each)]),
    operations: Object.fromEntries(messages.flatMap((each) => operations(each))),
    components: {
      messages: fromEntries(messages, (each) => [messageKey(each), asyncApiMessage(each)]),
      schemas: Object.assign({}, ...messages.map(asyncApiSchemas)) as JsonObject,
      securitySchemes: {
        sigV4: { type: 'http', scheme: 'aws4-hmac-sha256', description: 'A request that is signed with IAM' },
      },
    },
  };
}

const eventBus: JsonObject = {
  host: 'events.{region}.amazonaws.com',
  protocol: 'https',
  title: 'EventBridge',
  description: 'The bus that the contexts share; EventBusName of the template says which. Rules choose what arrives.',
  variables: { region: { default: sampleRegion, description: 'The AWS region of the bus' } },
  security: [{ $ref: '#/components/securitySchemes/sigV4' }],
};

/** An earlier version of an event has a channel of its own, for those who have not moved on yet. */
function channelKey({ message, isEarlier }: BusMessage): string {
  return isEarlier ? `${message.names.pascal}_V${message.version}` : message.names.pascal;
}

function channel(bus: BusMessage): JsonObject {
  const { message, owner, senders } = bus;
  return {
    // Messages have no address on a bus: this is what rules and people tell them apart by.
    address: addressOf(bus),
    title: channelKey(bus),
    description: `Detail type \`${message.wireName}\` from the source ${senders.map((each) => `\`${each}\``).join(' or ')}.`,
    servers: [{ $ref: '#/servers/eventBus' }],
    messages: { [messageKey(bus)]: { $ref: `#/components/messages/${messageKey(bus)}` } },
    'x-eventbridge-pattern': {
      source: [...senders],
      'detail-type': [message.wireName],
      detail: { type: [cloudEventType(message, owner)], schemaversion: [message.version] },
    },
  };
}

function addressOf({ kind, message, owner, isEarlier }: BusMessage): string {
  const type = cloudEventType(message, owner);
  if (kind === 'command') return `${type}.request`;
  return isEarlier ? `${type}.v${message.version}` : type;
}

function operations(bus: BusMessage): [string, JsonValue][] {
  const key = channelKey(bus);
  return [
    ...(bus.isSent ? [[`send${key}`, operation(bus, 'send')] satisfies [string, JsonValue]] : []),
    ...(bus.isReceived ? [[`receive${key}`, operation(bus, 'receive')] satisfies [string, JsonValue]] : []),
  ];
}

function operation(bus: BusMessage, action: 'send' | 'receive'): JsonObject {
  const key = channelKey(bus);
  return {
    action,
    channel: { $ref: `#/channels/${key}` },
    title: `${action === 'send' ? 'Send' : 'Receive'} ${key}`,
    ...(action === 'receive' ? takenBy(bus.receivers) : {}),
    tags: [{ name: bus.kind }],
    messages: [{ $ref: `#/channels/${key}/messages/${messageKey(bus)}` }],
  };
}

function takenBy(receivers: readonly PlannedFunction[]): JsonObject {
  if (receivers.length === 0) return {};
  return { description: `Taken by ${receivers.map(({ names }) => `\`${names.kebab}\``).join(' and ')}.` };
}

function fromEntries(
  messages: readonly BusMessage[],
  toEntry: (message: BusMessage) => readonly [string, JsonValue],
): JsonObject {
  return Object.fromEntries(messages.map(toEntry));
}
