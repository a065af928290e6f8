/** `src/generated/event-bridge.ts` of every project that needs it. */
export const eventBridgeModule = `import type { Context, EventBridgeEvent } from 'aws-lambda';
import type { z } from 'zod';
import type { Cause } from './cause.js';
import { InvalidMessage } from './errors.js';
import { createOnce, logger, observe } from './runtime.js';

/** What every domain event has, whatever it carries. */
interface Envelope {
  readonly id: string;
  readonly source: string;
  readonly correlationid: string;
}

interface EventEdge<Event extends Envelope> {
  readonly name: string;
  readonly schema: z.ZodType<Event>;
  readonly handle: (event: Event, cause: Cause) => Promise<void>;
}

/**
 * Reacts to events once each, however often they arrive. What fails is tried again and then goes to the dead-letter
 * queue with its reason; so does an event that is not what its schema says.
 */
export function reactToEvents<Event extends Envelope>(edge: EventEdge<Event>) {
  const once = createOnce<true>(edge.name);
  return async (received: EventBridgeEvent<string, unknown>, context: Context): Promise<void> => {
    const parsed = edge.schema.safeParse(received.detail);
    if (!parsed.success) {
      const invalid = new InvalidMessage(\`The event \${received.id}\`, parsed.error);
      logger.error(invalid.message, { eventId: received.id });
      throw invalid;
    }
    const event = parsed.data;
    const cause = { id: event.id, correlationId: event.correlationid };
    await observe(context, cause, async () => {
      // EventBridge gives a new id to what is published again; source and id of the event itself stay.
      const key = \`\${event.source}#\${event.id}\`;
      await once({ key, payload: null }, context, async () => {
        await edge.handle(event, cause);
        return true;
      });
    });
  };
}
`;
