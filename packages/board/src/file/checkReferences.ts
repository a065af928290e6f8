import type { BoardSnapshot } from '../BoardSnapshot.ts';
import { BoardFileError } from './BoardFileError.ts';

/** Refuses ids and pairs that are used twice, and ends that are not there. Throws a `BoardFileError`. */
export function checkReferences(snapshot: BoardSnapshot): void {
  const noteIds = unique(snapshot.notes, 'notes');
  const frameIds = unique(snapshot.frames, 'frames');
  unique(snapshot.connections, 'connections');
  unique(snapshot.views, 'views');
  for (const { id, from, to } of snapshot.connections) {
    refuseMissing(noteIds, [from, to], (end) => `Connection "${id}" points to note "${end}"`);
  }
  const { relationships, dismissed } = snapshot;
  for (const { upstream, downstream } of relationships) {
    refuseMissing(frameIds, [upstream, downstream], (end) => `A relationship names frame "${end}"`);
  }
  for (const { from, to } of dismissed) {
    refuseMissing(noteIds, [from, to], (end) => `A dismissed connection names note "${end}"`);
  }
  refuseTwice(
    relationships.map(({ upstream, downstream }) => [upstream, downstream]),
    'relationship',
  );
  refuseTwice(
    dismissed.map(({ from, to }) => [from, to]),
    'dismissed connection',
  );
}

function unique(things: readonly { readonly id: string }[], list: string): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { id } of things) {
    if (ids.has(id)) throw new BoardFileError(`The id "${id}" is used twice in ${list}; each needs its own.`);
    ids.add(id);
  }
  return ids;
}

function refuseMissing(ids: ReadonlySet<string>, ends: readonly string[], say: (end: string) => string): void {
  const missing = ends.find((end) => !ids.has(end));
  if (missing !== undefined) throw new BoardFileError(`${say(missing)}, which the file does not contain.`);
}

function refuseTwice(pairs: readonly (readonly [string, string])[], what: string): void {
  const seen = new Set<string>();
  for (const [first, second] of pairs) {
    const pair = JSON.stringify([first, second]);
    if (seen.has(pair)) throw new BoardFileError(`The ${what} of "${first}" and "${second}" is given twice; keep one.`);
    seen.add(pair);
  }
}
