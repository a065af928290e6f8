import type { BoardFrame } from '../BoardFrame.ts';
import type { BoardSnapshot } from '../BoardSnapshot.ts';
import type { Connection } from '../Connection.ts';
import type { StickyNote } from '../StickyNote.ts';
import { isSameValue } from './isSameValue.ts';

/** What can have changed of a note or a frame. */
export type ThingChange = 'moved' | 'resized' | 'reworded' | 'kind' | 'payload' | 'details' | 'marks';

/** A note or frame that is on both boards and differs. */
export interface ChangedThing<Thing> {
  readonly before: Thing;
  readonly after: Thing;
  readonly changes: readonly ThingChange[];
}

/** The difference between two boards, thing by thing; lists are in the order of ids. */
export interface BoardDiff {
  readonly notes: {
    readonly added: readonly StickyNote[];
    readonly removed: readonly StickyNote[];
    readonly changed: readonly ChangedThing<StickyNote>[];
  };
  readonly frames: {
    readonly added: readonly BoardFrame[];
    readonly removed: readonly BoardFrame[];
    readonly changed: readonly ChangedThing<BoardFrame>[];
  };
  readonly connections: {
    readonly added: readonly Connection[];
    readonly removed: readonly Connection[];
    readonly relabelled: readonly Connection[];
  };
}

/** What somebody did to a board between two of its snapshots. Things are the same when their ids are. */
export function diffBoards(before: BoardSnapshot, after: BoardSnapshot): BoardDiff {
  const connections = compare(before.connections, after.connections);
  return {
    notes: withChanges(compare(before.notes, after.notes), changesOfNote),
    frames: withChanges(compare(before.frames, after.frames), changesOfFrame),
    connections: {
      added: connections.added,
      removed: connections.removed,
      relabelled: connections.both.flatMap((pair) => (pair.before.label === pair.after.label ? [] : [pair.after])),
    },
  };
}

interface Pair<Thing> {
  readonly before: Thing;
  readonly after: Thing;
}

interface Comparison<Thing> {
  readonly added: readonly Thing[];
  readonly removed: readonly Thing[];
  readonly both: readonly Pair<Thing>[];
}

function compare<Thing extends { readonly id: string }>(
  before: readonly Thing[],
  after: readonly Thing[],
): Comparison<Thing> {
  const earlier = new Map(before.map((thing) => [thing.id, thing]));
  const laterIds = new Set(after.map(({ id }) => id));
  return {
    added: after.filter(({ id }) => !earlier.has(id)),
    removed: before.filter(({ id }) => !laterIds.has(id)),
    both: after.flatMap((thing) => {
      const was = earlier.get(thing.id);
      return was === undefined || was === thing ? [] : [{ before: was, after: thing }];
    }),
  };
}

function withChanges<Thing>(
  { added, removed, both }: Comparison<Thing>,
  changesOf: (pair: Pair<Thing>) => readonly ThingChange[],
) {
  const changed = both
    .map((pair): ChangedThing<Thing> => ({ ...pair, changes: changesOf(pair) }))
    .filter(({ changes }) => changes.length > 0);
  return { added, removed, changed };
}

function changesOfNote({ before, after }: Pair<StickyNote>): readonly ThingChange[] {
  const { payload: payloadBefore, ...detailsBefore } = before.details;
  const { payload: payloadAfter, ...detailsAfter } = after.details;
  const same = samenessOf(before, after);
  return namesOf({
    ...same,
    reworded: before.text === after.text,
    payload: isSameValue(payloadBefore, payloadAfter),
    details: isSameValue(detailsBefore, detailsAfter),
    marks: same.marks && before.pivotal === after.pivotal,
  });
}

function changesOfFrame({ before, after }: Pair<BoardFrame>): readonly ThingChange[] {
  return namesOf({
    ...samenessOf(before, after),
    reworded: before.title === after.title,
    details: isSameValue(before.details, after.details),
  });
}

/** What notes and frames have in common. */
function samenessOf(before: StickyNote | BoardFrame, after: StickyNote | BoardFrame) {
  return {
    moved: isSameValue(before.position, after.position),
    resized: isSameValue(before.size, after.size),
    reworded: true,
    kind: before.kind === after.kind,
    marks: before.locked === after.locked && before.group === after.group,
  };
}

function namesOf(isSame: { readonly [Change in ThingChange]?: boolean }): readonly ThingChange[] {
  return (Object.keys(isSame) as ThingChange[]).filter((change) => isSame[change] === false);
}
