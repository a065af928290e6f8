import * as Y from 'yjs';
import { createBoardDoc } from './createBoardDoc.ts';
import { boardRoots, entry } from './storedBoard.ts';

/**
 * One value that a transaction wrote, in plain data: it can be said again to a document with another past. The path is
 * a root and a key of it, or a root, the id of a thing and a key of that thing.
 */
export interface StoredChange {
  readonly path: readonly string[];
  /** The new value, for a thing as an object; `undefined` when it was removed. */
  readonly value?: unknown;
}

/** What a transaction has written to a board document. */
export function changesOf({ changed, doc }: Pick<Y.Transaction, 'changed' | 'doc'>): StoredChange[] {
  const names = new Map<unknown, string>(boardRoots.map((name) => [doc.getMap(name), name]));
  return [...changed].flatMap(([type, keys]) => {
    if (!(type instanceof Y.Map)) return [];
    const path = pathOf(type, names);
    // A thing that was itself set or removed is told as a whole.
    if (path === undefined || (type._item !== null && isIn(changed, type._item))) return [];
    return [...keys].filter((key) => key !== null).map((key) => changeOf([...path, key], type.get(key)));
  });
}

/** Where a map stands: nothing more for a root, its root and its id for a thing. */
function pathOf(map: Y.Map<unknown>, names: ReadonlyMap<unknown, string>): string[] | undefined {
  const name = names.get(map) ?? names.get(map._item?.parent);
  if (name === undefined) return undefined;
  return typeof map._item?.parentSub === 'string' ? [name, map._item.parentSub] : [name];
}

function isIn(changed: Y.Transaction['changed'], { parent, parentSub }: Y.Item): boolean {
  return (changed as ReadonlyMap<unknown, ReadonlySet<string | null>>).get(parent)?.has(parentSub) === true;
}

/** A new document with the values that this one holds now, and no trace of those that it held before. */
export function withoutPast(doc: Y.Doc, clientId: number): Y.Doc {
  const fresh = createBoardDoc();
  fresh.clientID = clientId;
  const changes = boardRoots.flatMap((name) =>
    [...doc.getMap(name)].map(([key, value]) => changeOf([name, key], value)),
  );
  applyChanges(fresh, changes);
  return fresh;
}

/** Writes changes into a document. What belongs to a thing that is gone is left out, as any edit of it would be. */
export function applyChanges(doc: Y.Doc, changes: readonly StoredChange[], origin?: unknown): void {
  doc.transact(() => {
    for (const change of changes) applyChange(doc, change);
  }, origin);
}

function changeOf(path: readonly string[], value: unknown): StoredChange {
  if (value === undefined) return { path };
  return { path, value: value instanceof Y.Map ? value.toJSON() : value };
}

function applyChange(doc: Y.Doc, { path: [name, id, key], value }: StoredChange): void {
  if (name === undefined || id === undefined || !boardRoots.some((each) => each === name)) return;
  const root = doc.getMap(name);
  // Things are maps, so that two people can change two of their values at once.
  if (key === undefined) set(root, id, name === 'board' || !isObject(value) ? value : entry(value));
  else {
    const thing = root.get(id);
    if (thing instanceof Y.Map) set(thing, key, value);
  }
}

function set(map: Y.Map<unknown>, key: string, value: unknown): void {
  if (value === undefined) map.delete(key);
  else map.set(key, value);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
