import type { CommandFunction, PlannedFunction, PlannedMessage, ServerlessPlan } from '../../plan/ServerlessPlan.ts';

/** A message on the bus, as this context sees it. */
export interface BusMessage {
  readonly kind: 'event' | 'command';
  readonly message: PlannedMessage;
  /** The EventBridge source of the context whose message it is. */
  readonly owner: string;
  /** The EventBridge sources of those who say it. */
  readonly senders: readonly string[];
  readonly isSent: boolean;
  readonly isReceived: boolean;
  /** The functions here that wait for it. */
  readonly receivers: readonly PlannedFunction[];
}

/** What a context says and hears on the bus: its events and those of others that it waits for, and commands both ways. */
export function busMessages(plan: ServerlessPlan): readonly BusMessage[] {
  const { source } = plan.context;
  const own = plan.events.map((message): BusMessage => {
    const receivers = receiversOf(message, plan);
    const isReceived = receivers.length > 0;
    return { kind: 'event', message, owner: source, senders: [source], isSent: true, isReceived, receivers };
  });
  const foreign = plan.foreignEvents.map(
    (message): BusMessage => ({
      ...{ kind: 'event', message, owner: message.source, senders: [message.source] },
      ...{ isSent: false, isReceived: true, receivers: receiversOf(message, plan) },
    }),
  );
  const requests = plan.foreignCommands.map(
    (message): BusMessage => ({
      ...{ kind: 'command', message, owner: message.source, senders: [source] },
      ...{ isSent: true, isReceived: false, receivers: [] },
    }),
  );
  return [...own, ...foreign, ...plan.functions.flatMap((each) => heardCommand(each, source)), ...requests];
}

function receiversOf({ id }: PlannedMessage, { functions }: ServerlessPlan): PlannedFunction[] {
  return functions.filter(({ trigger }) => trigger.type === 'event' && trigger.events.some((event) => event.id === id));
}

function heardCommand(planned: PlannedFunction, source: string): BusMessage[] {
  if (!isAsked(planned) || planned.trigger.type !== 'command') return [];
  const senders = planned.trigger.senders.map((sender) => sender.source);
  return [
    {
      ...{ kind: 'command', message: planned.command, owner: source, senders },
      ...{ isSent: false, isReceived: true, receivers: [planned] },
    },
  ];
}

function isAsked(planned: PlannedFunction): planned is CommandFunction {
  return planned.role === 'command';
}
