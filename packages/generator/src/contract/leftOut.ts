import type { PlannedElement, PlannedTrigger, ServerlessPlan } from '../plan/ServerlessPlan.ts';
import { quoted } from '../text/comments.ts';

interface Kind {
  /** In the middle of a sentence. */
  readonly words: string;
  readonly find: (plan: ServerlessPlan) => readonly PlannedElement[];
}

/** Kinds of things that a format may have no place for. */
const kinds = {
  aggregates: { words: 'aggregates', find: ({ aggregates }) => aggregates },
  commandsOverHttp: {
    words: 'commands over HTTP',
    find: (plan) => startedBy(plan, 'http').filter(({ role }) => role === 'command'),
  },
  commands: { words: 'commands', find: ({ commands }) => commands },
  events: { words: 'events', find: ({ events }) => events },
  foreignEvents: { words: 'events of other contexts', find: ({ foreignEvents }) => foreignEvents },
  gateways: { words: 'systems outside', find: ({ gateways }) => gateways },
  policies: { words: 'policies', find: ({ functions }) => functions.filter(({ role }) => role === 'policy') },
  readModels: { words: 'read models', find: ({ readModels }) => readModels },
  requests: {
    words: 'commands over the bus',
    find: (plan) => [...startedBy(plan, 'command'), ...plan.foreignCommands],
  },
  schedules: { words: 'what runs on a schedule', find: (plan) => startedBy(plan, 'schedule') },
  sources: {
    words: 'what queues, topics, streams, tables, objects and devices start',
    find: (plan) => startedBy(plan, 'objectStore', 'device', 'queue', 'topic', 'stream', 'table'),
  },
  webhooks: { words: 'webhooks', find: (plan) => startedBy(plan, 'webhook') },
} satisfies Record<string, Kind>;

/** What of a context a format has no place for, a sentence a kind; kinds that the context has nothing of are not named. */
export function leftOut(plan: ServerlessPlan, ...left: readonly (keyof typeof kinds)[]): readonly string[] {
  return left.flatMap((key) => {
    const { words, find }: Kind = kinds[key];
    const names = [...new Set(find(plan).map(({ name }) => quoted(name)))];
    return names.length === 0 ? [] : [`No place for ${words}: ${names.join(', ')}.`];
  });
}

function startedBy({ functions }: ServerlessPlan, ...types: readonly PlannedTrigger['type'][]) {
  return functions.filter(({ trigger }) => types.includes(trigger.type));
}
