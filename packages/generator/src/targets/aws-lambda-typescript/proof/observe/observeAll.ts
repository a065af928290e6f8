import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GoldenProject } from '../../testing/goldenProjects.ts';
import { installPackages } from '../../testing/installPackages.ts';
import { installRuntimeClient } from '../lambda/installRuntimeClient.ts';
import { followEvents, type Reaction } from './followEvents.ts';
import { type BuiltProject, buildProject, observeProject, type SampleObservation } from './observeProject.ts';
import { observeViews, type ViewObservation } from './observeViews.ts';

/** Everything that the functions of all projects did. */
export interface Observations {
  /** By `pizza-ordering/kitchen events/when-order-placed.json`. */
  readonly samples: ReadonlyMap<string, SampleObservation>;
  readonly projects: ReadonlyMap<string, BuiltProject>;
  readonly reactions: readonly Reaction[];
  readonly views: readonly ViewObservation[];
}

/** Runs all functions of all projects, or says why this machine can't. */
export async function observeAll(
  projects: readonly GoldenProject[],
): Promise<Observations | { readonly missing: string }> {
  const client = await installRuntimeClient();
  if ('missing' in client) return client;
  const folder = mkdtempSync(join(tmpdir(), 'lambdastorm-proof-'));
  const tools = {
    folder,
    nodeModules: join(await installPackages(), 'node_modules'),
    runtimeClient: client.path,
  };
  try {
    const built = await inParallel(projects, (project) => buildProject(project, tools));
    const observed = await inParallel(built, (project) => observeProject(project, tools));
    const samples = observed.flatMap((list, place) =>
      list.map((observation) => [`${projects[place]?.path} ${observation.sample.path}`, observation] as const),
    );
    const views = await inParallel(built, (project, place) =>
      observeViews(project, projects[place]?.plan.functions ?? [], client.path),
    );
    const requests = observed.flat().filter(({ fn }) => fn.trigger === 'HttpApi');
    const reactions = await followEvents(
      requests.flatMap(({ published, kept }) => [...published.first, ...kept]),
      { projects: built, runtimeClient: client.path },
    );
    return {
      samples: new Map(samples),
      projects: new Map(built.map((project) => [project.path, project])),
      reactions,
      views: views.flat(),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** As many at once as there are processors; results in the order of the items. */
async function inParallel<Item, Result>(
  items: readonly Item[],
  work: (item: Item, place: number) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const queue = [...items.entries()];
  const worker = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift())
      results[next[0]] = await work(next[1], next[0]);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return results;
}
