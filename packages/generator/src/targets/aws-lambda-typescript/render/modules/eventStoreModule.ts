/** Whether any event that is kept is told or kept in more than one version. */
export interface StoreTraits {
  readonly isVersioned: boolean;
}

/** `src/generated/event-store.ts` of projects whose aggregates have a store. */
export function eventStoreModule({ isVersioned }: StoreTraits): string {
  const [imported, read, reader] = isVersioned ? versioned : plain;
  return `import { type BusContract, toCloudEvent } from './bus-entry.js';
import type { Cause } from './cause.js';
import type { Decider } from './decider.js';
import { appendEvents, type KeptEvent, loadEvents } from './event-table.js';
${imported}import { ownContracts } from './own-events.js';
import { stableId } from './stable-id.js';
import { untilNobodyIsFaster } from './until-nobody-is-faster.js';

/** What happened, as an aggregate says it. */
interface Decided {
  readonly type: string;
  readonly data: unknown;
  /** Which one it happened to; its key, unless the decision says otherwise. */
  readonly subject?: string | undefined;
}

/** Where these aggregates keep what happened to them: those that the role of the function allows. */
export interface Store<Name extends string> {
  /**
   * Lets the aggregate with this key decide, and keeps what it decided; a function of its own publishes it from there.
   * When somebody else was faster, the decision is made again upon what they left.
   */
  readonly decide: <Command, Event extends Decided, State>(
    decider: Decider<Name, Command, Event, State>,
    key: string | number,
    command: Command,
  ) => Promise<void>;
}

/** A store for one piece of work: all that it keeps names the same cause. */
export function createStore(functionName: string, cause: Cause): Store<string> {
  const decisions = new Map<string, number>();
  return {
    decide: async (decider, key, command) => {
      const stream = \`\${decider.aggregate}#\${key}\`;
      const decision = decisions.get(stream) ?? 0;
      decisions.set(stream, decision + 1);
      // Work that is tried again gives the same ids, so that it and others can tell that it was done.
      const idOf = (place: number): string =>
        stableId(functionName, cause.id, stream, String(decision), String(place));
      await untilNobodyIsFaster(() =>
        decideOnce({ decider, key: String(key), command, stream, cause, idOf }),
      );
    },
  };
}

interface Decision<Command, Event, State> {
  readonly decider: Decider<string, Command, Event, State>;
  readonly key: string;
  readonly command: Command;
  readonly stream: string;
  readonly cause: Cause;
  /** Of the events that it leads to, by their places. */
  readonly idOf: (place: number) => string;
}

async function decideOnce<Command, Event extends Decided, State>({
  decider,
  key,
  command,
  stream,
  cause,
  idOf,
}: Decision<Command, Event, State>): Promise<void> {
  const past = (await loadEvents(stream)).map((kept) => ({ ...kept, ...${read}(kept) }));
  if (past.some(({ id }) => id === idOf(0))) return;
  const state = past.reduce(
    // This aggregate wrote the stream, so what is in it are its own events.
    (before, { event }) => decider.evolve(before, event as Event),
    decider.initialState,
  );
  const last = past.at(-1);
  const decided = decider.decide(command, state, key).map((event, place): KeptEvent => {
    const version = (last?.version ?? 0) + place + 1;
    const time = laterThan(last?.time, place);
    const told = { data: event.data, subject: event.subject ?? key };
    const detail = toCloudEvent(contractOf(event.type), told, { id: idOf(place), time, cause });
    return { version, type: event.type, time, detail: JSON.stringify(detail) };
  });
  await appendEvents(stream, decided);
}

function contractOf(type: string): BusContract {
  const contracts: Readonly<Record<string, BusContract | undefined>> = ownContracts;
  const contract = contracts[type];
  if (contract === undefined) throw new Error(\`No event of this context is called \${type}.\`);
  return contract;
}

/** Every event of a stream is later than the one before, whatever the clocks say: readers order them by their time. */
function laterThan(last: Date | undefined, place: number): Date {
  return new Date(Math.max(Date.now(), (last?.getTime() ?? 0) + 1) + place);
}
${reader}`;
}

const plain = [
  '',
  'readEvent',
  `
// It was checked when it was kept, and what happened is not refused afterwards.
function readEvent({ type, detail }: KeptEvent) {
  const { id, subject, data } = JSON.parse(detail) as Record<'id' | 'subject', string> & {
    readonly data: unknown;
  };
  return { id, event: { type, subject, data } };
}
`,
] as const;

const versioned = ["import { readKept } from './kept-versions.js';\n", 'readKept', ''] as const;
