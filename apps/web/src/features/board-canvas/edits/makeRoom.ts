import { type BoardEdit, type BoardSnapshot, centre } from '@lambdastorm/board';
import { moveEdits } from '../flow/toBoardEdits.ts';

/**
 * Pushes everything whose middle lies right of a line onwards: notes, frames and bookmarks. A frame that the line
 * crosses grows, so that what was inside stays inside.
 */
export function makeRoomEdits(board: BoardSnapshot, line: { readonly x: number; readonly width: number }): BoardEdit[] {
  const { x, width } = line;
  const moved = [
    ...board.frames.filter(({ position }) => position.x >= x),
    ...board.notes.filter((note) => centre(note).x >= x),
  ];
  const places = moved.map(({ id, position }) => [id, { x: position.x + width, y: position.y }] as const);
  const crossed = board.frames.filter(
    ({ position, size, locked }) => locked !== true && position.x < x && position.x + size.width > x,
  );
  return [
    ...crossed.map(({ id, position, size }): BoardEdit => {
      return { type: 'resizeFrame', frameId: id, position, size: { ...size, width: size.width + width } };
    }),
    ...moveEdits(new Map(places), board),
    ...board.views
      .filter((view) => centre(view).x >= x)
      .map((view): BoardEdit => {
        return { type: 'setView', view: { ...view, position: { ...view.position, x: view.position.x + width } } };
      }),
  ];
}
