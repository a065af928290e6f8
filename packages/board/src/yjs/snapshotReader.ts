import type * as Y from 'yjs';
import type { BoardSnapshot } from '../BoardSnapshot.ts';
import type { DismissedConnection } from '../DismissedConnection.ts';
import { compareDismissed, compareIds, compareRelationships } from '../order.ts';
import {
  type BoardRoots,
  dismissedKey,
  readChecksWording,
  readConnection,
  readDismissed,
  readExtra,
  readFrame,
  readLevel,
  readNote,
  readRelationship,
  readView,
  relationshipKey,
  rootsOf,
} from './storedBoard.ts';

/** Reads snapshots of a document, parsing only what changed since the last one. */
export interface SnapshotReader {
  snapshot(): BoardSnapshot;
  /** Whether something changed since the last snapshot. */
  isStale(): boolean;
  destroy(): void;
}

/** One immutable view of a document; leaves out what is incomplete or dangling. */
export function readSnapshot(doc: Y.Doc): BoardSnapshot {
  const reader = snapshotReader(doc);
  const snapshot = reader.snapshot();
  reader.destroy();
  return snapshot;
}

export function snapshotReader(doc: Y.Doc): SnapshotReader {
  const roots = rootsOf(doc);
  const notes = collection(roots.notes, { read: readNote, keyOf: idOf, compare: compareIds });
  const frames = collection(roots.frames, { read: readFrame, keyOf: idOf, compare: compareIds });
  const connections = collection(roots.connections, { read: readConnection, keyOf: idOf, compare: compareIds });
  const relationships = collection(roots.relationships, {
    read: readRelationship,
    keyOf: relationshipKey,
    compare: compareRelationships,
  });
  const views = collection(roots.views, { read: readView, keyOf: idOf, compare: compareIds });
  const dismissed = collection(roots.dismissed, {
    read: readDismissed,
    keyOf: dismissedKey,
    compare: compareDismissed,
  });
  const parts = [notes, frames, connections, relationships, views, dismissed, boardChanges(roots)];
  const hasBothNotes = ({ from, to }: DismissedConnection): boolean => notes.has(from) && notes.has(to);
  let last: BoardSnapshot | undefined;

  return {
    isStale: () => last === undefined || parts.some((part) => part.isStale()),
    snapshot() {
      if (last !== undefined && !this.isStale()) return last;
      for (const part of parts) part.refresh();
      last = keepReferences(last, {
        level: readLevel(roots.board),
        ...readChecksWording(roots.board),
        notes: notes.list(),
        frames: frames.list(),
        connections: connections.list().filter(hasBothNotes),
        relationships: relationships.list().filter((each) => frames.has(each.upstream) && frames.has(each.downstream)),
        views: views.list(),
        dismissed: dismissed.list().filter(hasBothNotes),
        ...extraOf(roots),
      });
      return last;
    },
    destroy() {
      for (const part of parts) part.destroy();
    },
  };
}

interface Part {
  isStale(): boolean;
  refresh(): void;
  destroy(): void;
}

interface Collection<Thing> extends Part {
  list(): readonly Thing[];
  has(key: string): boolean;
}

interface Form<Thing> {
  read(stored: unknown): Thing | undefined;
  /** The key that a thing is filed under. */
  keyOf(thing: NoInfer<Thing>): string;
  compare(a: NoInfer<Thing>, b: NoInfer<Thing>): number;
}

function collection<Thing>(root: Y.Map<Y.Map<unknown>>, form: Form<Thing>): Collection<Thing> {
  const things = new Map<string, Thing>();
  const changed = new Set<string>(root.keys());
  let sorted: readonly Thing[] = [];

  function note(events: readonly Y.YEvent<Y.AbstractType<unknown>>[]): void {
    for (const event of events) {
      if (event.target !== root) changed.add(String(event.path[0]));
      else for (const key of (event as Y.YMapEvent<unknown>).keysChanged) changed.add(key);
    }
  }
  root.observeDeep(note);

  return {
    has: (key) => things.has(key),
    list: () => sorted,
    isStale: () => changed.size > 0,
    refresh() {
      if (changed.size === 0) return;
      for (const key of changed) {
        const thing = form.read(root.get(key));
        // A hostile or broken peer could file a thing under another one's id; ids would then no longer be unique.
        if (thing === undefined || form.keyOf(thing) !== key) things.delete(key);
        else things.set(key, thing);
      }
      changed.clear();
      sorted = [...things.values()].sort(form.compare);
    },
    destroy: () => root.unobserveDeep(note),
  };
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}

function boardChanges({ board }: BoardRoots): Part {
  let isStale = true;
  const observer = (): void => {
    isStale = true;
  };
  board.observe(observer);
  return {
    isStale: () => isStale,
    refresh() {
      isStale = false;
    },
    destroy: () => board.unobserve(observer),
  };
}

function extraOf({ board }: BoardRoots): Pick<BoardSnapshot, 'extra'> | object {
  const extra = readExtra(board);
  return extra === undefined ? {} : { extra };
}

/** Lists with the same elements keep their reference, so that readers can compare by reference. */
function keepReferences(last: BoardSnapshot | undefined, next: BoardSnapshot): BoardSnapshot {
  if (last === undefined) return next;
  return {
    ...next,
    connections: sameElements(last.connections, next.connections) ? last.connections : next.connections,
    relationships: sameElements(last.relationships, next.relationships) ? last.relationships : next.relationships,
    dismissed: sameElements(last.dismissed, next.dismissed) ? last.dismissed : next.dismissed,
  };
}

function sameElements(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index]);
}
