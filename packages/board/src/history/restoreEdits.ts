import { applyEdit } from '../applyEdit.ts';
import type { BoardEdit } from '../BoardEdit.ts';
import type { BoardFrame } from '../BoardFrame.ts';
import type { BoardSnapshot } from '../BoardSnapshot.ts';
import type { FrameDetails } from '../FrameDetails.ts';
import type { NoteDetails, StickyNote } from '../StickyNote.ts';
import { isSameValue } from './isSameValue.ts';

/**
 * The edits that turn a board into what it was. What is the same is left alone, so that others who edit meanwhile lose
 * little. Keys of later versions on the board itself stay as they are.
 */
export function restoreEdits(board: BoardSnapshot, version: BoardSnapshot): readonly BoardEdit[] {
  const edits: BoardEdit[] = [];
  let current = board;
  /** What one step takes away with it is seen by the next. */
  function run(step: (before: BoardSnapshot, after: BoardSnapshot) => readonly BoardEdit[]): void {
    for (const edit of step(current, version)) {
      edits.push(edit);
      current = applyEdit(current, edit);
    }
  }
  for (const step of [removals, additions, changesOfNotes, changesOfFrames, removedArrows, addedArrows, theRest]) {
    run(step);
  }
  return edits;
}

/** A thing whose unknown keys differ can only be taken away and put up again. */
function isGone<Thing extends { readonly id: string; readonly extra?: unknown }>(things: readonly Thing[]) {
  const kept = new Map(things.map((thing) => [thing.id, thing]));
  return (thing: Thing): boolean => !kept.has(thing.id) || !isSameValue(kept.get(thing.id)?.extra, thing.extra);
}

function removals(now: BoardSnapshot, then: BoardSnapshot): readonly BoardEdit[] {
  const isGoneNote = isGone(then.notes);
  const isGoneFrame = isGone(then.frames);
  const detailsDiffer = extraDetailsDiffer(then.notes);
  const frameDetailsDiffer = extraDetailsDiffer(then.frames);
  return [
    ...now.notes
      .filter((note) => isGoneNote(note) || detailsDiffer(note))
      .map(({ id }): BoardEdit => ({ type: 'removeNote', noteId: id })),
    ...now.frames
      .filter((frame) => isGoneFrame(frame) || frameDetailsDiffer(frame))
      .map(({ id }): BoardEdit => ({ type: 'removeFrame', frameId: id })),
  ];
}

function extraDetailsDiffer(then: readonly (StickyNote | BoardFrame)[]) {
  const kept = new Map(then.map(({ id, details }) => [id, details?.extra]));
  return ({ id, details }: StickyNote | BoardFrame): boolean => !isSameValue(kept.get(id), details?.extra);
}

function additions(now: BoardSnapshot, then: BoardSnapshot): readonly BoardEdit[] {
  const [noteIds, frameIds] = [idsOf(now.notes), idsOf(now.frames)];
  return [
    ...then.notes.filter(({ id }) => !noteIds.has(id)).map((note): BoardEdit => ({ type: 'addNote', note })),
    ...then.frames.filter(({ id }) => !frameIds.has(id)).map((frame): BoardEdit => ({ type: 'addFrame', frame })),
  ];
}

function changesOfNotes(now: BoardSnapshot, then: BoardSnapshot): readonly BoardEdit[] {
  return bothOf(now.notes, then.notes).flatMap(([is, was]) => changesOfNote(is, was));
}

function changesOfNote(is: StickyNote, was: StickyNote): readonly BoardEdit[] {
  const noteId = is.id;
  return [
    ...placeEdits(is, was, {
      move: { type: 'moveNote', noteId, to: was.position },
      resize: { type: 'resizeNote', noteId, position: was.position, size: was.size },
    }),
    ...when(is.text !== was.text, { type: 'rewordNote', noteId, text: was.text }),
    ...when(is.kind !== was.kind, { type: 'changeNoteKind', noteId, kind: was.kind }),
    ...when(is.pivotal !== was.pivotal, { type: 'markPivotal', noteId, pivotal: was.pivotal }),
    ...when(is.locked !== was.locked, { type: 'lockNote', noteId, locked: was.locked === true }),
    ...when(is.group !== was.group, { type: 'groupNote', noteId, group: was.group }),
    ...detailsEdits(noteId, is.details, was.details),
  ];
}

function detailsEdits(noteId: string, is: NoteDetails, was: NoteDetails): readonly BoardEdit[] {
  const details = differenceOf(is, was);
  return when(Object.keys(details).length > 0, { type: 'changeNoteDetails', noteId, details });
}

/** What turns the one into the other; keys of later versions are not to be changed. */
function differenceOf<Details extends object>(is: Details, was: Details): { [Key in keyof Details]?: Details[Key] } {
  const keys = [...new Set([...Object.keys(is), ...Object.keys(was)])] as (keyof Details)[];
  const different = keys.filter((key) => key !== 'extra' && !isSameValue(is[key], was[key]));
  return Object.fromEntries(different.map((key) => [key, was[key]])) as { [Key in keyof Details]?: Details[Key] };
}

function changesOfFrames(now: BoardSnapshot, then: BoardSnapshot): readonly BoardEdit[] {
  return bothOf(now.frames, then.frames).flatMap(([is, was]) => changesOfFrame(is, was));
}

function changesOfFrame(is: BoardFrame, was: BoardFrame): readonly BoardEdit[] {
  const frameId = is.id;
  return [
    ...placeEdits(is, was, {
      move: { type: 'moveFrame', frameId, to: was.position },
      resize: { type: 'resizeFrame', frameId, position: was.position, size: was.size },
    }),
    ...when(is.title !== was.title, { type: 'retitleFrame', frameId, title: was.title }),
    ...when(is.kind !== was.kind, { type: 'changeFrameKind', frameId, kind: was.kind }),
    ...when(is.locked !== was.locked, { type: 'lockFrame', frameId, locked: was.locked === true }),
    ...when(is.group !== was.group, { type: 'groupFrame', frameId, group: was.group }),
    ...frameDetailsEdits(frameId, is.details ?? {}, was.details ?? {}),
  ];
}

function frameDetailsEdits(frameId: string, is: FrameDetails, was: FrameDetails): readonly BoardEdit[] {
  const details = differenceOf(is, was);
  return when(Object.keys(details).length > 0, { type: 'changeFrameDetails', frameId, details });
}

function removedArrows(now: BoardSnapshot, then: BoardSnapshot): readonly BoardEdit[] {
  const kept = new Map(then.connections.map((connection) => [connection.id, connection]));
  return now.connections
    .filter((is) => {
      const was = kept.get(is.id);
      return was === undefined || is.from !== was.from || is.to !== was.to || !isSameValue(is.extra, was.extra);
    })
    .map(({ id }): BoardEdit => ({ type: 'removeConnection', connectionId: id }));
}

function addedArrows(now: BoardSnapshot, then: BoardSnapshot): readonly BoardEdit[] {
  const ids = idsOf(now.connections);
  return [
    ...then.connections
      .filter(({ id }) => !ids.has(id))
      .map((connection): BoardEdit => ({ type: 'addConnection', connection })),
    ...bothOf(now.connections, then.connections)
      .filter(([is, was]) => is.label !== was.label)
      .map(([{ id }, { label }]): BoardEdit => ({ type: 'relabelConnection', connectionId: id, label })),
  ];
}

function theRest(now: BoardSnapshot, then: BoardSnapshot): readonly BoardEdit[] {
  return [
    ...missing(now.relationships, then.relationships).map(
      ({ upstream, downstream }): BoardEdit => ({ type: 'removeRelationship', upstream, downstream }),
    ),
    ...missing(then.relationships, now.relationships).map(
      (relationship): BoardEdit => ({ type: 'setRelationship', relationship }),
    ),
    ...missing(now.views, then.views).map(({ id }): BoardEdit => ({ type: 'removeView', viewId: id })),
    ...missing(then.views, now.views).map((view): BoardEdit => ({ type: 'setView', view })),
    ...missing(now.dismissed, then.dismissed).map(
      ({ from, to }): BoardEdit => ({ type: 'restoreConnection', from, to }),
    ),
    ...missing(then.dismissed, now.dismissed).map(
      ({ from, to }): BoardEdit => ({ type: 'dismissConnection', from, to }),
    ),
    ...when(now.level !== then.level, { type: 'setLevel', level: then.level }),
    ...when(now.checksWording !== then.checksWording, { type: 'checkWording', isOn: then.checksWording ?? true }),
  ];
}

function placeEdits(
  is: StickyNote | BoardFrame,
  was: StickyNote | BoardFrame,
  { move, resize }: { readonly move: BoardEdit; readonly resize: BoardEdit },
): readonly BoardEdit[] {
  if (!isSameValue(is.size, was.size)) return [resize];
  return when(!isSameValue(is.position, was.position), move);
}

function when(isSo: boolean, edit: BoardEdit): readonly BoardEdit[] {
  return isSo ? [edit] : [];
}

function idsOf(things: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(things.map(({ id }) => id));
}

function bothOf<Thing extends { readonly id: string }>(
  now: readonly Thing[],
  then: readonly Thing[],
): [Thing, Thing][] {
  const earlier = new Map(then.map((thing) => [thing.id, thing]));
  return now.flatMap((is): [Thing, Thing][] => {
    const was = earlier.get(is.id);
    return was === undefined || was === is ? [] : [[is, was]];
  });
}

/** What the other list does not say in the same way. These lists are short. */
function missing<Thing>(things: readonly Thing[], others: readonly Thing[]): readonly Thing[] {
  return things.filter((thing) => !others.some((other) => isSameValue(thing, other)));
}
