/** `src/generated/arrivals.ts` of every project that needs it. */
export const arrivalsModule = `import type { Context } from 'aws-lambda';
import { z } from 'zod';
import type { Cause } from './cause.js';
import { InvalidMessage } from './errors.js';
import { createOnce, logger, observe } from './runtime.js';
import { stableId } from './stable-id.js';

/** What somebody sends whose messages the wall says nothing of. */
export const AnyMessage = z.json();
export type AnyMessage = z.infer<typeof AnyMessage>;

/** Something that came in, not yet read. */
interface Arrival<Message> {
  /** In an error: \`The event 5f0c…\`. */
  readonly what: string;
  readonly body: unknown;
  /** What it is known by when it comes again, and what it follows from. */
  readonly identify: (message: Message) => { readonly key: string; readonly cause: Cause };
}

/** What a function does with what comes in. */
export interface ArrivalEdge<Message> {
  readonly name: string;
  readonly schema: z.ZodType<Message>;
  readonly handle: (message: Message, cause: Cause) => Promise<void>;
}

/** Takes in what fits the schema, once each however often it comes; throws with the reason what does not fit. */
export function createReceiver<Message>({ name, schema, handle }: ArrivalEdge<Message>) {
  const once = createOnce<true>(name);
  return async ({ what, body, identify }: Arrival<Message>, context: Context): Promise<void> => {
    const message = readMessage(schema, what, body);
    const { key, cause } = identify(message);
    await observe(context, cause, async () => {
      await once({ key, payload: null }, context, async () => {
        await handle(message, cause);
        return true;
      });
    });
  };
}

/** What came in as the schema has it; throws with the reason what does not fit. */
export function readMessage<Message>(
  schema: z.ZodType<Message>,
  what: string,
  body: unknown,
): Message {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const invalid = InvalidMessage.of(what, parsed.error);
  logger.error(invalid.message);
  throw invalid;
}

/** The value of a text in JSON. */
export function fromJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new InvalidMessage(what, [{ path: '', message: 'Expected JSON' }]);
  }
}

/** Follows from the message of that id; whoever sent it may have named the whole story. */
export function causeOf(name: string, id: string, correlationId: string | undefined): Cause {
  const own = stableId(name, id);
  return { id: own, correlationId: correlationId ?? own };
}
`;
