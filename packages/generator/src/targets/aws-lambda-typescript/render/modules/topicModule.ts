/** `src/generated/topic.ts` of every project that needs it. */
export const topicModule = `import type { Context, SNSEvent } from 'aws-lambda';
import { type ArrivalEdge, causeOf, createReceiver, fromJson } from './arrivals.js';

/** Hears what is published to a topic, once each. What fails is tried again and then goes to the queue of failures. */
export function hearTopic<Message>(edge: ArrivalEdge<Message>) {
  const receive = createReceiver(edge);
  return async ({ Records }: SNSEvent, context: Context): Promise<void> => {
    for (const { Sns: notification } of Records) {
      const { MessageId: id, MessageAttributes: attributes } = notification;
      const what = \`The notification \${id}\`;
      const identify = () => ({
        key: id,
        cause: causeOf(edge.name, id, attributes['correlationid']?.Value),
      });
      await receive({ what, body: fromJson(notification.Message, what), identify }, context);
    }
  };
}
`;
