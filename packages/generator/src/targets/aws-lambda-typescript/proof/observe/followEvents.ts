import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { type KeptEvent, type PublishedEvent, startLocalAws } from '../aws/startLocalAws.ts';
import type { Outcome } from '../lambda/runtimeApi.ts';
import { startFunction } from '../lambda/startFunction.ts';
import { account, region } from '../stack/identityOf.ts';
import { matchesPattern } from './matchesPattern.ts';
import type { BuiltProject } from './observeProject.ts';
import type { ProvenFunction } from './ProvenFunction.ts';

/** What something follows: an event on the bus, or one that a table keeps for its publisher. */
type Followed = PublishedEvent | KeptEvent;

/** A function that reacted to an event of another, over the rules of their templates. */
export interface Reaction {
  /** `pizza-ordering/kitchen when-order-placed` */
  readonly reactor: string;
  readonly cause: Followed;
  readonly outcome: Outcome;
  readonly published: readonly PublishedEvent[];
  readonly kept: readonly KeptEvent[];
  readonly logs: readonly string[];
}

interface Following {
  readonly projects: readonly BuiltProject[];
  readonly runtimeClient: string;
}

/** Each event is kept, published and reacted to. */
const maximumDepth = 6;

/** Brings events to whom the rules of all projects send them, and what those publish in turn; each event once. */
export async function followEvents(
  events: readonly PublishedEvent[],
  following: Following,
): Promise<readonly Reaction[]> {
  const reactions: Reaction[] = [];
  const seen = new Set<string>();
  let current = events;
  for (let depth = 0; depth < maximumDepth && current.length > 0; depth += 1) {
    const next: Reaction[] = [];
    for (const event of current) {
      const { schemaversion } = event.detail;
      const known = `${'table' in event ? event.table : 'bus'} ${event.detailType} ${String(schemaversion)}`;
      if (seen.has(known)) continue;
      seen.add(known);
      next.push(...(await react(event, following)));
    }
    reactions.push(...next);
    current = next.flatMap(({ published, kept }) => [...published, ...kept]);
  }
  return reactions;
}

async function react(cause: Followed, { projects, runtimeClient }: Following): Promise<readonly Reaction[]> {
  const event = 'table' in cause ? deliverChange(cause) : deliver(cause);
  const reactors = projects.flatMap((project) =>
    project.functions
      .filter(({ patterns, streams }) =>
        'table' in cause
          ? streams.some((stream) => stream.includes(`:table/${cause.table}/`))
          : patterns.some((pattern) => matchesPattern(pattern, event)),
      )
      .map((fn) => ({ project, fn })),
  );
  return Promise.all(reactors.map((each) => runOnce({ ...each, cause, event, runtimeClient })));
}

interface Run {
  readonly project: BuiltProject;
  readonly fn: ProvenFunction;
  readonly cause: Followed;
  readonly event: object;
  readonly runtimeClient: string;
}

async function runOnce({ project, fn, cause, event, runtimeClient }: Run): Promise<Reaction> {
  await using aws = await startLocalAws(project.stack);
  const folder = join(project.decided, 'dist', fn.kebab);
  const running = await startFunction({ ...fn, folder, awsUrl: aws.url, runtimeClient });
  const outcome = await running.invoke(event);
  await running[Symbol.asyncDispose]();
  const [published, kept] = [[...aws.published], [...aws.kept]];
  return { reactor: `${project.path} ${fn.kebab}`, cause, outcome, published, kept, logs: running.logs };
}

/** An event as EventBridge brings it to a function. */
function deliver({ source, detailType, detail }: PublishedEvent): object {
  return {
    version: '0',
    id: randomUUID(),
    'detail-type': detailType,
    source,
    account,
    time: '2026-03-02T10:15:30Z',
    region,
    resources: [],
    detail,
  };
}

/** A new item as the stream of its table brings it to a function. */
function deliverChange({ item }: KeptEvent): object {
  const dynamodb = { NewImage: item, SequenceNumber: '1', StreamViewType: 'NEW_IMAGE' };
  return { Records: [{ eventID: randomUUID(), eventName: 'INSERT', eventSource: 'aws:dynamodb', dynamodb }] };
}
