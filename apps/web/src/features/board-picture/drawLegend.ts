import { type BoardSnapshot, type Rectangle, type StickyKind, stickyKinds } from '@lambdastorm/board';
import { widthOf } from '../board-canvas/notes/letterWidth.ts';
import { type Drawn, short } from './Drawn.ts';
import { baseline } from './drawNote.ts';
import type { PicturePalette } from './picturePalettes.ts';

const [swatch, gap, space, rowHeight, fontSize] = [18, 8, 24, 30, 16];
/** The width of a wall below which the legend is as large as on paper; above it grows along, to stay legible. */
const plainWidth = 1600;

/** The kinds on the board in the order of the palette, in rows below it. Text without paper explains itself. */
export function drawLegend(board: BoardSnapshot, { position, size }: Rectangle, palette: PicturePalette): Drawn[] {
  const used = new Set(board.notes.map(({ kind }) => kind));
  const kinds = (Object.keys(stickyKinds) as StickyKind[]).filter((kind) => kind !== 'text' && used.has(kind));
  if (kinds.length === 0) return [];
  const unit = Math.min(5, Math.max(1, size.width / plainWidth));
  const most = size.width / unit;
  let [x, y, widest] = [0, 0, 0];
  const items = kinds.map((kind) => {
    const width = swatch + gap + widthOf(stickyKinds[kind].label) * fontSize;
    if (x > 0 && x + width > most) [x, y] = [0, y + rowHeight];
    const item = drawItem(kind, x, y, palette);
    widest = Math.max(widest, x + width);
    x += width + space;
    return item;
  });
  const [left, top] = [position.x, position.y + size.height + 32 * unit];
  const place = `translate(${short(left)} ${short(top)}) scale(${short(unit)})`;
  return [
    {
      svg: `<g class="legend" transform="${place}">${items.join('')}</g>`,
      area: { position: { x: left, y: top }, size: { width: widest * unit, height: (y + rowHeight) * unit } },
    },
  ];
}

function drawItem(kind: StickyKind, x: number, y: number, { papers, ink, text }: PicturePalette): string {
  const middle = rowHeight / 2;
  const turn = kind === 'hotspot' ? ` transform="rotate(45 ${short(x + swatch / 2)} ${y + middle})"` : '';
  const paper = `fill="${papers[kind]}" stroke="${ink}" stroke-opacity="0.12"`;
  const place = `x="${short(x)}" y="${short(y + middle - swatch / 2)}" width="${swatch}" height="${swatch}"`;
  const words = `x="${short(x + swatch + gap)}" y="${short(y + middle + fontSize * baseline)}" font-size="${fontSize}"`;
  return `<rect ${place} rx="3" ${paper}${turn}/><text ${words} fill="${text}">${stickyKinds[kind].label}</text>`;
}
