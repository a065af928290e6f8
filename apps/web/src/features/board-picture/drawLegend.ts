import { type BoardSnapshot, type Rectangle, type StickyKind, stickyKinds } from '@lambdastorm/board';
import { widthOf } from '../board-canvas/notes/letterWidth.ts';
import { diamondPath, iconOf } from './drawNote.ts';
import type { PicturePalette } from './picturePalettes.ts';
import { baseline, type Drawn, origin, type Shape } from './Shape.ts';

const [swatch, gap, space, rowHeight, fontSize] = [22, 10, 28, 34, 16];
/** The width of a wall below which the legend is as large as on paper; above it grows along, to stay legible. */
const plainWidth = 1600;

/** The kinds on the board in the order of the palette, in rows below it. Text without paper explains itself. */
export function drawLegend(board: BoardSnapshot, { position, size }: Rectangle, palette: PicturePalette): Drawn[] {
  const used = new Set(board.notes.map(({ kind }) => kind));
  const kinds = (Object.keys(stickyKinds) as StickyKind[]).filter((kind) => kind !== 'text' && used.has(kind));
  const unit = Math.min(5, Math.max(1, size.width / plainWidth));
  const top = position.y + size.height + 32 * unit;
  let [x, y] = [0, 0];
  return kinds.map((kind) => {
    const width = (swatch + gap + widthOf(stickyKinds[kind].label) * fontSize) * unit;
    if (x > 0 && x + width > size.width) [x, y] = [0, y + rowHeight * unit];
    const item = { position: { x: position.x + x, y: top + y }, size: { width, height: rowHeight * unit } };
    x += width + space * unit;
    return { shapes: drawItem(kind, item, unit, palette), area: item };
  });
}

function drawItem(kind: StickyKind, item: Rectangle, unit: number, palette: PicturePalette): Shape[] {
  const { papers, ink, text } = palette;
  const [left, middle] = [item.position.x, item.position.y + item.size.height / 2];
  const [side, size] = [swatch * unit, fontSize * unit];
  const icon = side * 0.66;
  const corner = { x: left + (side - icon) / 2, y: middle - icon / 2 };
  const paint = { fill: papers[kind], stroke: ink, strokeOpacity: 0.12, strokeWidth: unit, isRound: true };
  const area = { position: { x: left, y: middle - side / 2 }, size: { width: side, height: side } };
  const paper: Shape =
    kind === 'hotspot'
      ? { type: 'path', path: diamondPath(left + side / 2, middle, side * 0.66), at: origin, paint }
      : { type: 'rectangle', area, radius: 3 * unit, paint };
  const at = { x: left + side + gap * unit, y: middle + size * baseline };
  return [
    paper,
    iconOf(kind, corner, icon, palette),
    {
      ...{ type: 'text', text: stickyKinds[kind].label, at, size },
      ...{ weight: 500, anchor: 'start', colour: text, opacity: 1 },
    },
  ];
}
