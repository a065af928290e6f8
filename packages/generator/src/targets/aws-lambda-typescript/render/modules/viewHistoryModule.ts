/** `src/generated/view-history.ts` of projects that keep what their read models show. */
export const viewHistoryModule = `// The bus delivers events more than once and in any order. A view must not depend on that, so it is always what
// its events make of it in the order of their times: the last of them are kept beside it, and one that comes late
// goes to its place among them. What is older than these is settled.

/** What of an event says when it happened. Within one stream times rise; of the same time, source and id decide. */
export interface TimedEvent {
  readonly id: string;
  readonly source: string;
  readonly time: string;
}

/** What a view becomes by an event; \`undefined\` is no view, before and after. Pure, for it is done again when an event comes late. */
export type Project<View, Event> = (view: View | undefined, event: Event) => View | undefined;

/** What a view is made of. */
export interface History<View, Event> {
  /** What it was before the recent events. */
  readonly settled: View | undefined;
  /** The last event in there, when there is one. */
  readonly until: TimedEvent | undefined;
  /** In the order of their times. */
  readonly recent: readonly Event[];
}

const mostEvents = 25;
const mostBytes = 100_000;

/** The history with one more event; \`undefined\` when it has that event already, or is settled for later ones. */
export function addEvent<View, Event extends TimedEvent>(
  history: History<View, Event>,
  event: Event,
): History<View, Event> | undefined {
  const { recent, until } = history;
  if (until !== undefined && compare(event, until) <= 0) return undefined;
  const before = recent.filter((each) => compare(each, event) < 0);
  const rest = recent.slice(before.length);
  const [next] = rest;
  if (next !== undefined && compare(next, event) === 0) return undefined;
  return { ...history, recent: [...before, event, ...rest] };
}

/** Whether an event happened before what is settled for good. */
export function isTooLate(
  { until }: Pick<History<unknown, TimedEvent>, 'until'>,
  event: TimedEvent,
): boolean {
  return until !== undefined && compare(event, until) < 0;
}

/** What all of it makes of the view. */
export function viewOf<View, Event>(
  { settled, recent }: History<View, Event>,
  project: Project<View, Event>,
): View | undefined {
  return recent.reduce(project, settled);
}

/** The same history in which no more is recent than may be: the oldest is settled. */
export function settle<View, Event extends TimedEvent>(
  history: History<View, Event>,
  project: Project<View, Event>,
): History<View, Event> {
  const [oldest, ...recent] = history.recent;
  const isShort =
    history.recent.length <= mostEvents &&
    Buffer.byteLength(JSON.stringify(history.recent)) <= mostBytes;
  if (oldest === undefined || isShort) return history;
  const { id, source, time } = oldest;
  const settled = project(history.settled, oldest);
  return settle({ settled, until: { id, source, time }, recent }, project);
}

function compare(a: TimedEvent, b: TimedEvent): number {
  const between = Date.parse(a.time) - Date.parse(b.time);
  if (between !== 0) return between;
  return compareTexts(a.source, b.source) || compareTexts(a.id, b.id);
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
`;
