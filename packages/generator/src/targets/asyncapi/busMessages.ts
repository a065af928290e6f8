import type { CommandFunction, PlannedFunction, PlannedMessage, ServerlessPlan } from '../../plan/ServerlessPlan.ts';

/** A message on the bus, as this context sees it. */
export interface BusMessage {
  readonly kind: 'event' | 'command';
  readonly message: PlannedMessage;
  /** The EventBridge source of the context whose message it is. */
  readonly owner: string;
  /** The EventBridge sources of those who say it. */
  readonly senders: readonly string[];
  /** Whether a newer version of the same event goes over the bus beside it. */
  readonly isEarlier: boolean;
  readonly isSent: boolean;
  readonly isReceived: boolean;
  /** The functions here that wait for it. */
  readonly receivers: readonly PlannedFunction[];
}

/** What a context says and hears on the bus: its events and those of others that it waits for, and commands both ways. */
export function busMessages(plan: ServerlessPlan): readonly BusMessage[] {
  const { source } = plan.context;
  const own = plan.events.flatMap((message) => {
    const receivers = receiversOf(message, plan);
    return versionsOf(message).map(
      ({ version, isEarlier, isPublished, isRead }): BusMessage => ({
        ...{ kind: 'event', message: version, owner: source, senders: [source], receivers },
        ...{ isEarlier, isSent: isPublished, isReceived: isRead && receivers.length > 0 },
      }),
    );
  });
  const foreign = plan.foreignEvents.flatMap((message) =>
    versionsOf(message).map(
      ({ version, isEarlier, isRead }): BusMessage => ({
        ...{ kind: 'event', message: version, owner: message.source, senders: [message.source] },
        ...{ isEarlier, isSent: false, isReceived: isRead, receivers: receiversOf(message, plan) },
      }),
    ),
  );
  const requests = plan.foreignCommands.map(
    (message): BusMessage => ({
      ...{ kind: 'command', message, owner: message.source, senders: [source] },
      ...{ isEarlier: false, isSent: true, isReceived: false, receivers: [] },
    }),
  );
  const all = [...own, ...foreign, ...plan.functions.flatMap((each) => heardCommand(each, source)), ...requests];
  return all.filter(({ isSent, isReceived }) => isSent || isReceived);
}

interface VersionOfEvent {
  readonly version: PlannedMessage;
  readonly isEarlier: boolean;
  readonly isPublished: boolean;
  readonly isRead: boolean;
}

/** An event and the versions before it that are still told or read. */
function versionsOf(message: PlannedMessage): readonly VersionOfEvent[] {
  const earlier = message.earlier ?? [];
  return [
    { version: message, isEarlier: false, isPublished: true, isRead: true },
    ...earlier.map((version) => ({
      ...{ version, isEarlier: true },
      ...{ isPublished: version.isPublished, isRead: version.isRead },
    })),
  ];
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
      ...{ isEarlier: false, isSent: false, isReceived: true, receivers: [planned] },
    },
  ];
}

function isAsked(planned: PlannedFunction): planned is CommandFunction {
  return planned.role === 'command';
}
