import { type BoardEdit, bounds, type Point, type Rectangle } from '@lambdastorm/board';
import { newId } from '../../../shared/newId.ts';
import { notifyRefusal } from '../../../shared/ui/notify.ts';
import { putDown } from '../actions/changing.ts';
import { noteGap } from '../edits/placeNote.ts';
import { overlap } from '../view/rectangles.ts';
import type { Wall } from '../Wall.ts';
import { type Clipping, parseClipping, pasteBoardEdits } from './clipping.ts';
import { pasteRowsEdits } from './pasteRowsEdits.ts';

/** Puts up what a text stands for, at a point or where there is room in the middle of the window, or says why not. */
export function putUpText(wall: Wall, text: string, at: Point | undefined): void {
  putUp(wall, parseClipping(text), at);
}

export function putUp(wall: Wall, clipping: Clipping, at: Point | undefined): void {
  if (clipping.type === 'refused') {
    notifyRefusal(clipping.reason);
    return;
  }
  const { cx, cy } = wall.view.get();
  const edits = pasteEdits(clipping, at ?? { x: cx, y: cy });
  const area = areaOf(edits);
  if (at !== undefined || area === undefined) {
    putDown(wall, edits);
    return;
  }
  const { notes } = wall.document.snapshot();
  const by = roomBelow(area, notes) - area.position.y;
  putDown(wall, by === 0 ? edits : pasteEdits(clipping, { x: cx, y: cy + by }));
  showPutUp(wall, { ...area, position: { ...area.position, y: area.position.y + by } });
}

function pasteEdits(clipping: Exclude<Clipping, { type: 'refused' }>, at: Point): BoardEdit[] {
  switch (clipping.type) {
    case 'rows':
      return pasteRowsEdits(clipping.rows, at, newId);
    case 'board':
      return pasteBoardEdits(clipping.board, at, newId);
  }
}

function areaOf(edits: readonly BoardEdit[]): Rectangle | undefined {
  return bounds(
    edits.flatMap((edit): Rectangle[] => {
      if (edit.type === 'addNote') return [edit.note];
      return edit.type === 'addFrame' ? [edit.frame] : [];
    }),
  );
}

/** How far down an area has to start to cover no note. */
function roomBelow(area: Rectangle, notes: readonly Rectangle[]): number {
  let top = area.position.y;
  const inColumn = notes
    .filter(({ position, size }) => {
      return position.x < area.position.x + area.size.width && area.position.x < position.x + size.width;
    })
    .sort((a, b) => a.position.y - b.position.y);
  for (const note of inColumn) {
    const place = { position: { ...area.position, y: top }, size: area.size };
    if (overlap(note, place)) top = note.position.y + note.size.height + noteGap;
  }
  return Math.round(top);
}

/** All of it, from further away when that is needed. */
function showPutUp({ view }: Wall, area: Rectangle): void {
  const { size } = view.sight().area;
  if (area.size.width > size.width || area.size.height > size.height) view.show(area);
  else view.bringIntoView(area);
}
