import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { type PublishedEvent, startLocalAws } from '../aws/startLocalAws.ts';
import type { Outcome } from '../lambda/runtimeApi.ts';
import { startFunction } from '../lambda/startFunction.ts';
import { account, region } from '../stack/identityOf.ts';
import { matchesPattern } from './matchesPattern.ts';
import type { BuiltProject } from './observeProject.ts';
import type { ProvenFunction } from './ProvenFunction.ts';

/** A function that reacted to an event of another, over the rules of their templates. */
export interface Reaction {
  /** `pizza-ordering/kitchen when-order-placed` */
  readonly reactor: string;
  readonly cause: PublishedEvent;
  readonly outcome: Outcome;
  readonly published: readonly PublishedEvent[];
  readonly logs: readonly string[];
}

interface Following {
  readonly projects: readonly BuiltProject[];
  readonly runtimeClient: string;
}

const maximumDepth = 3;

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
      if (seen.has(event.detailType)) continue;
      seen.add(event.detailType);
      next.push(...(await react(event, following)));
    }
    reactions.push(...next);
    current = next.flatMap(({ published }) => published);
  }
  return reactions;
}

async function react(cause: PublishedEvent, { projects, runtimeClient }: Following): Promise<readonly Reaction[]> {
  const event = deliver(cause);
  const reactors = projects.flatMap((project) =>
    project.functions
      .filter(({ patterns }) => patterns.some((pattern) => matchesPattern(pattern, event)))
      .map((fn) => ({ project, fn })),
  );
  return Promise.all(reactors.map((each) => runOnce({ ...each, cause, event, runtimeClient })));
}

interface Run {
  readonly project: BuiltProject;
  readonly fn: ProvenFunction;
  readonly cause: PublishedEvent;
  readonly event: object;
  readonly runtimeClient: string;
}

async function runOnce({ project, fn, cause, event, runtimeClient }: Run): Promise<Reaction> {
  await using aws = await startLocalAws(project.stack);
  const folder = join(project.decided, 'dist', fn.kebab);
  const running = await startFunction({ ...fn, folder, awsUrl: aws.url, runtimeClient });
  const outcome = await running.invoke(event);
  await running[Symbol.asyncDispose]();
  const published = [...aws.published];
  return { reactor: `${project.path} ${fn.kebab}`, cause, outcome, published, logs: running.logs };
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
