import { type BoardDocument, type BoardEdit, type BoardSnapshot, type Point, parseBoardFile } from '@lambdastorm/board';
import type { CanvasActions } from '../board-canvas/useCanvasActions.ts';

type View = ReturnType<CanvasActions['getView']>;

/** What `window.lambdastorm` offers to measurements from outside; see docs/performance.md. */
export interface BenchApi {
  /** Replaces the board; resolves when every note in view has been painted. */
  load(file: unknown): Promise<void>;
  setView(view: View): void;
  getView(): View;
  /** The top left of a note, in board units. */
  notePosition(noteId: string): Point;
  counts(): { readonly notes: number; readonly connections: number };
}

declare global {
  interface Window {
    lambdastorm?: BenchApi;
  }
}

export function createBenchApi(document: BoardDocument, canvas: () => CanvasActions): BenchApi {
  return {
    async load(file) {
      const { snapshot } = parseBoardFile(JSON.stringify(file));
      document.edit(...replaceEdits(document.snapshot(), snapshot));
      await framesPainted(2);
      canvas().zoomToFit('atOnce');
      // One frame measures the new elements, one shows them, one has reached the display.
      await framesPainted(3);
    },
    setView: (view) => canvas().setView(view),
    getView: () => canvas().getView(),
    notePosition(noteId) {
      const note = document.snapshot().notes.find(({ id }) => id === noteId);
      if (note === undefined) throw new Error(`There is no note ${noteId} on this board.`);
      return note.position;
    },
    counts: () => {
      const { notes, connections } = document.snapshot();
      return { notes: notes.length, connections: connections.length };
    },
  };
}

/** The edits that make one board out of another. */
export function replaceEdits(before: BoardSnapshot, after: BoardSnapshot): BoardEdit[] {
  return [
    ...before.notes.map(({ id }): BoardEdit => ({ type: 'removeNote', noteId: id })),
    ...before.frames.map(({ id }): BoardEdit => ({ type: 'removeFrame', frameId: id })),
    ...before.views.map(({ id }): BoardEdit => ({ type: 'removeView', viewId: id })),
    { type: 'setLevel', level: after.level },
    ...after.frames.map((frame): BoardEdit => ({ type: 'addFrame', frame })),
    ...after.notes.map((note): BoardEdit => ({ type: 'addNote', note })),
    ...after.connections.map((connection): BoardEdit => ({ type: 'addConnection', connection })),
    ...after.relationships.map((relationship): BoardEdit => ({ type: 'setRelationship', relationship })),
    ...after.views.map((view): BoardEdit => ({ type: 'setView', view })),
    ...after.dismissed.map(({ from, to }): BoardEdit => ({ type: 'dismissConnection', from, to })),
  ];
}

async function framesPainted(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    // The task after a frame's callback runs once that frame has been painted.
    await new Promise((resolve) => setTimeout(resolve));
  }
}
