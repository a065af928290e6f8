/** `src/generated/event-bridge.ts` of every project that needs it. */
export const eventBridgeModule = `import type { Context, EventBridgeEvent } from 'aws-lambda';
import { type ArrivalEdge, createReceiver } from './arrivals.js';

/** What every message on the bus has, whatever it carries. */
interface Envelope {
  readonly id: string;
  readonly source: string;
  readonly correlationid: string;
}

/**
 * Reacts to messages on the bus once each, however often they arrive. What fails is tried again and then goes to the
 * dead-letter queue with its reason; so does what is not what its schema says.
 */
export function reactToEvents<Event extends Envelope>(edge: ArrivalEdge<Event>) {
  const receive = createReceiver(edge);
  const identify = ({ id, source, correlationid }: Event) => ({
    // EventBridge gives a new id to what is published again; source and id of the event itself stay.
    key: \`\${source}#\${id}\`,
    cause: { id, correlationId: correlationid },
  });
  return async (received: EventBridgeEvent<string, unknown>, context: Context): Promise<void> =>
    receive({ what: \`The event \${received.id}\`, body: received.detail, identify }, context);
}
`;
