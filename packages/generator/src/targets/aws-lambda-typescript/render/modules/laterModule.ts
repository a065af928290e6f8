/** `src/generated/later.ts` of projects whose policies wait. */
export const laterModule = `import {
  ConflictException,
  CreateScheduleCommand,
  SchedulerClient,
} from '@aws-sdk/client-scheduler';
import type { Context, EventBridgeEvent } from 'aws-lambda';
import { type ArrivalEdge, createReceiver, readMessage } from './arrivals.js';
import { fromEnvironment, observe } from './runtime.js';
import { stableId } from './stable-id.js';

const groupName = fromEnvironment('WAITING_GROUP');
const roleArn = fromEnvironment('WAITING_ROLE_ARN');
const undeliveredArn = fromEnvironment('WAITING_UNDELIVERED_ARN');
const scheduler = new SchedulerClient({});

/** What every event on the bus has, whatever it carries. */
interface Envelope {
  readonly id: string;
  readonly source: string;
  readonly time: string;
  readonly correlationid: string;
}

/** What a schedule calls with when it is due: the event that it was set for. */
export interface Due {
  readonly due: unknown;
}

interface WaitingEdge<Event> extends ArrivalEdge<Event> {
  /** Counted from the time of the event. */
  readonly waitMinutes: number;
}

/**
 * Reacts to events once each, some time after they happened. No function lives for so long: it sets a schedule that calls
 * it with the event when it is due and is gone then. The schedule is named by the event, so that one that comes again sets
 * no other.
 */
export function reactLater<Event extends Envelope>(edge: WaitingEdge<Event>) {
  const receive = createReceiver(edge);
  const identify = (event: Event) => ({ key: keyOf(event), cause: causeOf(event) });
  return async (
    received: EventBridgeEvent<string, unknown> | Due,
    context: Context,
  ): Promise<void> => {
    if ('due' in received) {
      const body = received.due;
      await receive({ what: 'The event that was waited for', body, identify }, context);
      return;
    }
    const event = readMessage(edge.schema, \`The event \${received.id}\`, received.detail);
    await observe(context, causeOf(event), async () => {
      await setSchedule({
        name: stableId(edge.name, keyOf(event)),
        at: dueAt(event, edge.waitMinutes),
        functionArn: context.invokedFunctionArn,
        input: JSON.stringify({ due: received.detail } satisfies Due),
      });
    });
  };
}

interface OneTimeSchedule {
  readonly name: string;
  readonly at: Date;
  readonly functionArn: string;
  readonly input: string;
}

async function setSchedule({ name, at, functionArn, input }: OneTimeSchedule): Promise<void> {
  try {
    await scheduler.send(
      new CreateScheduleCommand({
        Name: name,
        GroupName: groupName,
        ScheduleExpression: \`at(\${at.toISOString().slice(0, 19)})\`,
        ScheduleExpressionTimezone: 'UTC',
        FlexibleTimeWindow: { Mode: 'OFF' },
        ActionAfterCompletion: 'DELETE',
        ClientToken: name,
        Target: {
          Arn: functionArn,
          RoleArn: roleArn,
          Input: input,
          DeadLetterConfig: { Arn: undeliveredArn },
        },
      }),
    );
  } catch (error) {
    // It was set when the event came before.
    if (!(error instanceof ConflictException)) throw error;
  }
}

/** An event may be older than the wait; Scheduler takes no time that is past. */
function dueAt({ time }: Envelope, waitMinutes: number): Date {
  const minute = 60_000;
  return new Date(Math.max(Date.parse(time) + waitMinutes * minute, Date.now() + minute));
}

function keyOf({ source, id }: Envelope): string {
  return \`\${source}#\${id}\`;
}

function causeOf({ id, correlationid }: Envelope) {
  return { id, correlationId: correlationid };
}
`;
