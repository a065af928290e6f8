import type { BoardEdit, BoardSnapshot, Rectangle } from '@lambdastorm/board';

/** Puts notes and frames where a layout wants them, each by itself; only what is elsewhere is edited. */
export function placeEdits(areas: ReadonlyMap<string, Rectangle>, { notes, frames }: BoardSnapshot): BoardEdit[] {
  return [
    ...frames.flatMap(({ id, position, size }): BoardEdit[] => {
      const area = areas.get(id);
      if (area === undefined) return [];
      const hasSize = area.size.width === size.width && area.size.height === size.height;
      if (!hasSize) return [{ type: 'resizeFrame', frameId: id, ...area }];
      return isAt(area, { position, size }) ? [] : [{ type: 'moveFrame', frameId: id, to: area.position }];
    }),
    ...notes.flatMap((note): BoardEdit[] => {
      const area = areas.get(note.id);
      return area === undefined || isAt(area, note) ? [] : [{ type: 'moveNote', noteId: note.id, to: area.position }];
    }),
  ];
}

function isAt(a: Rectangle, b: Rectangle): boolean {
  return a.position.x === b.position.x && a.position.y === b.position.y;
}
