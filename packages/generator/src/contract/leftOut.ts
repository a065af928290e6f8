import type { PlannedElement, PlannedFunction, ServerlessPlan } from '../plan/ServerlessPlan.ts';
import { quoted } from '../text/comments.ts';

/** Kinds of things that a format may have no place for, and how to find them. */
const kinds = {
  aggregates: (plan: ServerlessPlan) => plan.aggregates,
  commands: (plan: ServerlessPlan) => plan.commands.filter(({ id }) => !isHeard(plan, id)),
  commandsOverHttp: (plan: ServerlessPlan) => startedBy(plan, 'http').filter(({ role }) => role === 'command'),
  events: (plan: ServerlessPlan) => plan.events,
  foreignEvents: (plan: ServerlessPlan) => plan.foreignEvents,
  policies: (plan: ServerlessPlan) => plan.functions.filter(({ role }) => role === 'policy'),
  readModels: (plan: ServerlessPlan) => plan.readModels,
  schedules: (plan: ServerlessPlan) => startedBy(plan, 'schedule'),
  sources: (plan: ServerlessPlan) => startedBy(plan, 'objectStore', 'device', 'queue', 'topic', 'stream', 'table'),
  webhooks: (plan: ServerlessPlan) => startedBy(plan, 'webhook'),
} satisfies Record<string, (plan: ServerlessPlan) => readonly PlannedElement[]>;

const words: Readonly<Record<keyof typeof kinds, string>> = {
  aggregates: 'aggregates',
  commands: 'commands that nobody sends over the bus',
  commandsOverHttp: 'commands over HTTP',
  events: 'events',
  foreignEvents: 'events of other contexts',
  policies: 'policies',
  readModels: 'read models',
  schedules: 'what runs on a schedule',
  sources: 'what queues, topics, streams, tables, objects and devices start',
  webhooks: 'webhooks',
};

/** What of a context a format has no place for, a sentence a kind; kinds that the context has nothing of are not named. */
export function leftOut(plan: ServerlessPlan, ...left: readonly (keyof typeof kinds)[]): readonly string[] {
  return left.flatMap((kind) => {
    const names = [...new Set(kinds[kind](plan).map(({ name }) => quoted(name)))];
    return names.length === 0 ? [] : [`No place for ${words[kind]}: ${names.join(', ')}.`];
  });
}

function startedBy(plan: ServerlessPlan, ...types: readonly PlannedFunction['trigger']['type'][]) {
  return plan.functions.filter(({ trigger }) => types.includes(trigger.type));
}

/** Whether a command comes over the bus. */
function isHeard({ functions }: ServerlessPlan, commandId: string): boolean {
  return functions.some(
    (each) => each.role === 'command' && each.trigger.type === 'command' && each.command.id === commandId,
  );
}
