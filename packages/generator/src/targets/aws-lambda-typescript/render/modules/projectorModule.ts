/** `src/generated/projector.ts` of projects that keep what their read models show. */
export const projectorModule = `import { MetricUnit } from '@aws-lambda-powertools/metrics';
import type { Context, EventBridgeEvent } from 'aws-lambda';
import { z } from 'zod';
import { readMessage } from './arrivals.js';
import { logger, metrics, observe } from './runtime.js';
import { untilNobodyIsFaster } from './until-nobody-is-faster.js';
import {
  addEvent,
  type History,
  isTooLate,
  type Project,
  settle,
  type TimedEvent,
  viewOf,
} from './view-history.js';
import { keepView, type KeptView, loadView } from './view-table.js';
import { keyText, type ViewKey, type Views } from './views.js';

/** An event on the bus, whatever it carries. */
interface Envelope extends TimedEvent {
  readonly correlationid: string;
}

interface ProjectorEdge<View, Event, Field extends string> {
  readonly views: Views<View, Field>;
  readonly schema: z.ZodType<Event>;
  /** Which view an event is about. */
  readonly keyOf: (event: Event) => ViewKey<Field>;
  readonly project: Project<View, Event>;
}

/**
 * Keeps a read model up to date. However often and in whatever order events come, a view is what its events make of it in
 * the order of their times, as long as each comes before 25 later ones of the same view do. What comes later than that is
 * left out, with a warning in the log and the metric \`TooLate\`.
 */
export function projectEvents<View, Event extends Envelope, Field extends string>(
  edge: ProjectorEdge<View, Event, Field>,
) {
  const read = historyReader(edge);
  return async (received: EventBridgeEvent<string, unknown>, context: Context): Promise<void> => {
    const event = readMessage(edge.schema, \`The event \${received.id}\`, received.detail);
    const cause = { id: event.id, correlationId: event.correlationid };
    await observe(context, cause, async () => {
      const key = keyText(edge.views.keyFields, edge.keyOf(event));
      await untilNobodyIsFaster(() => projectOnce(edge, read, { key, event }));
    });
  };
}

type HistoryReader<View, Event> = (kept: KeptView | undefined) => History<View, Event>;

async function projectOnce<View, Event extends Envelope, Field extends string>(
  { views: { readModel, schema }, project }: ProjectorEdge<View, Event, Field>,
  read: HistoryReader<View, Event>,
  { key, event }: { readonly key: string; readonly event: Event },
): Promise<void> {
  const kept = await loadView({ readModel, key });
  const before = read(kept);
  const added = addEvent(before, event);
  if (added === undefined) {
    if (isTooLate(before, event)) reportTooLate(readModel, event);
    return;
  }
  const history = settle(added, project);
  const view = viewOf(history, project);
  await keepView(
    { readModel, key },
    {
      revision: (kept?.revision ?? 0) + 1,
      // What could not be read again is refused here, with the event in the queue.
      view: view === undefined ? undefined : JSON.stringify(schema.parse(view)),
      history: JSON.stringify(history),
    },
  );
}

/** Reads what was kept. What fits no schema of today was kept before the schema changed: then the view is all there is. */
function historyReader<View, Event extends Envelope, Field extends string>({
  views,
  schema,
}: ProjectorEdge<View, Event, Field>): HistoryReader<View, Event> {
  const view = views.schema.optional();
  const timed = z.object({ id: z.string(), source: z.string(), time: z.string() });
  const whole = z.object({ settled: view, until: timed.optional(), recent: z.array(schema) });
  const times = z.object({ recent: z.array(timed), until: timed.optional() });
  return (kept) => {
    if (kept === undefined) return { settled: undefined, until: undefined, recent: [] };
    const content: unknown = JSON.parse(kept.history);
    const known = whole.safeParse(content);
    if (known.success) {
      return { settled: known.data.settled, until: known.data.until, recent: known.data.recent };
    }
    const { recent, until } = times.parse(content);
    const settled = kept.view === undefined ? undefined : view.parse(JSON.parse(kept.view));
    return { settled, until: recent.at(-1) ?? until, recent: [] };
  };
}

// A second delivery after a long time looks the same, so this is no error.
function reportTooLate(readModel: string, { id, time }: TimedEvent): void {
  metrics.addMetric('TooLate', MetricUnit.Count, 1);
  logger.warn('An event came after many later ones and is left out of its view', {
    read_model: readModel,
    event_id: id,
    event_time: time,
  });
}
`;
