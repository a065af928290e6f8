import {
  type BoardEdit,
  type BoardFrame,
  type BoardSnapshot,
  bounds,
  type FrameKind,
  type StickyKind,
  type StickyNote,
} from '@lambdastorm/board';
import type { SelectedThings } from './selectedThing.ts';

/**
 * The edits that make a frame another kind. There is no such edit by itself: the frame is put up again under its own id
 * in the same step, and its relationships with it.
 */
export function frameKindEdits(board: BoardSnapshot, frame: BoardFrame, kind: FrameKind): BoardEdit[] {
  const relationships = board.relationships.filter(
    ({ upstream, downstream }) => upstream === frame.id || downstream === frame.id,
  );
  return [
    { type: 'removeFrame', frameId: frame.id },
    { type: 'addFrame', frame: { ...frame, kind } },
    ...relationships.map((relationship): BoardEdit => ({ type: 'setRelationship', relationship })),
  ];
}

/** The edits that remove all of a selection. */
export function removeEdits({ notes, frames, connections }: SelectedThings): BoardEdit[] {
  return [
    ...connections.map(({ id }): BoardEdit => ({ type: 'removeConnection', connectionId: id })),
    ...notes.map(({ id }): BoardEdit => ({ type: 'removeNote', noteId: id })),
    ...frames.map(({ id }): BoardEdit => ({ type: 'removeFrame', frameId: id })),
  ];
}

export function kindEdits(notes: readonly StickyNote[], kind: StickyKind): BoardEdit[] {
  return notes.map(({ id }) => ({ type: 'changeNoteKind', noteId: id, kind }));
}

const frameMargin = 80;

/** A bounded context around these notes. */
export function frameAround(notes: readonly StickyNote[], id: string): BoardEdit[] {
  const around = bounds(notes);
  if (around === undefined) return [];
  const { position, size } = around;
  return [
    {
      type: 'addFrame',
      frame: {
        id,
        kind: 'boundedContext',
        title: '',
        position: { x: position.x - frameMargin, y: position.y - frameMargin },
        size: { width: size.width + 2 * frameMargin, height: size.height + 2 * frameMargin },
      },
    },
  ];
}
