import type { BoardEdit, BoardSnapshot } from '@lambdastorm/board';
import { unusedId } from '../fixes/unusedId.ts';
import { aroundThings, freePlace } from './freeArea.ts';

/**
 * Moves notes out of where they are into a bounded context of their own, to the right of everything, as they stand to each
 * other. Arrows stay, so what crosses the new border becomes a message. Nothing without notes.
 */
export function extractContext(board: BoardSnapshot, noteIds: readonly string[], title: string): readonly BoardEdit[] {
  const chosen = new Set(noteIds);
  const notes = board.notes.filter(({ id }) => chosen.has(id));
  const area = aroundThings(notes);
  if (area === undefined) return [];
  const position = freePlace(board, (id) => chosen.has(id), area);
  const by = { x: position.x - area.position.x, y: position.y - area.position.y };
  const frame = {
    id: unusedId(`${notes[0]?.id}~context`, board),
    kind: 'boundedContext',
    title,
    position,
    size: area.size,
  } as const;
  return [
    { type: 'addFrame', frame },
    ...notes.map(
      ({ id, position: { x, y } }): BoardEdit => ({ type: 'moveNote', noteId: id, to: { x: x + by.x, y: y + by.y } }),
    ),
  ];
}
