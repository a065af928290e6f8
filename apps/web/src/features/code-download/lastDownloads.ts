import type { GeneratedProject, TargetId } from '@lambdastorm/generator';
import { createStore, getMany, setMany, type UseStore } from 'idb-keyval';

/** What this browser downloaded last of a context, to show what has changed since. */
export interface LastDownload {
  readonly at: Date;
  /** Texts by path. */
  readonly files: ReadonlyMap<string, string>;
}

export interface DownloadPlace {
  readonly boardId: string;
  readonly target: TargetId;
}

let store: UseStore | undefined;

/** By context; what was never downloaded, or can't be read any more, is left out. */
export async function readLastDownloads(
  place: DownloadPlace,
  contextIds: readonly string[],
): Promise<ReadonlyMap<string, LastDownload>> {
  const kept = await getMany<LastDownload | undefined>(
    contextIds.map((id) => keyOf(place, id)),
    openStore(),
  ).catch(() => []);
  return new Map(contextIds.flatMap((id, index) => (kept[index] === undefined ? [] : [[id, kept[index]] as const])));
}

/** Remembers what was downloaded just now. A browser that keeps nothing only shows no changes next time. */
export async function keepDownloads(place: DownloadPlace, projects: readonly GeneratedProject[]): Promise<void> {
  const at = new Date();
  const entries = projects.map(({ contextId, files }): [string, LastDownload] => [
    keyOf(place, contextId),
    { at, files: new Map(files.map(({ path, content }) => [path, content])) },
  ]);
  await setMany(entries, openStore()).catch(() => {});
}

function openStore(): UseStore {
  store ??= createStore('lambdastorm-downloads', 'projects');
  return store;
}

function keyOf({ boardId, target }: DownloadPlace, contextId: string): string {
  return JSON.stringify([boardId, target, contextId]);
}
