import type { BoardSnapshot } from '@lambdastorm/board';
import type { BoardContentSummary } from './Board.ts';

/** A picture the size of a thumb shows no more, and the list carries one for every board. */
const mostThings = 400;

/** What the list shows of a board's content. Of a large board it draws an even selection. */
export function summarise(snapshot: BoardSnapshot): BoardContentSummary {
  const notes = sample(snapshot.notes);
  const indexOf = new Map(notes.map(({ id }, index) => [id, index]));
  const connections = snapshot.connections.flatMap(({ from, to }) => {
    const ends = { from: indexOf.get(from) ?? -1, to: indexOf.get(to) ?? -1 };
    return ends.from < 0 || ends.to < 0 ? [] : [ends];
  });
  return {
    noteCount: snapshot.notes.length,
    contextCount: snapshot.frames.filter(({ kind }) => kind === 'boundedContext').length,
    preview: {
      notes: notes.map(({ kind, position, size }) => ({ kind, ...toPlace(position, size) })),
      frames: sample(snapshot.frames).map(({ id, kind, title, position, size }) => ({
        ...{ id, kind, title: title.slice(0, 100) },
        ...toPlace(position, size),
      })),
      connections: [...sample(connections)],
    },
  };
}

function sample<Thing>(things: readonly Thing[]): readonly Thing[] {
  const step = Math.ceil(things.length / mostThings);
  return step <= 1 ? things : things.filter((_, index) => index % step === 0);
}

function toPlace(
  { x, y }: { readonly x: number; readonly y: number },
  { width, height }: { readonly width: number; readonly height: number },
): { x: number; y: number; width: number; height: number } {
  return { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) };
}
