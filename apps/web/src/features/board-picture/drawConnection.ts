import { bounds, type Connection, type Rectangle } from '@lambdastorm/board';
import { elbow } from '../board-canvas/connections/elbow.ts';
import { floatingSides, headTurns } from '../board-canvas/connections/floatingSides.ts';
import { widthOf } from '../board-canvas/notes/letterWidth.ts';
import { type Drawn, short } from './Drawn.ts';
import { baseline } from './drawNote.ts';
import { escapeXml } from './escapeXml.ts';
import type { PicturePalette } from './picturePalettes.ts';

export interface DrawnConnection {
  readonly arrow: Drawn;
  /** Drawn later than the papers, so that it is never below one. */
  readonly label: Drawn | undefined;
}

export function drawConnection(
  { label }: Pick<Connection, 'label'>,
  from: Rectangle,
  to: Rectangle,
  palette: PicturePalette,
): DrawnConnection {
  const ends = floatingSides(from, to);
  const [path, labelX, labelY] = elbow(ends.from, ends.to);
  const { x, y, side } = ends.to;
  const head = `translate(${short(x)} ${short(y)}) rotate(${headTurns[side]})`;
  const colour = palette.textDim;
  const words = label.trim().replace(/\s+/g, ' ');
  return {
    arrow: {
      svg: `<g><path d="${path}" fill="none" stroke="${colour}" stroke-width="1.5"/><path d="M0 0L-9 -4.5L-9 4.5Z" transform="${head}" fill="${colour}"/></g>`,
      area: areaOfPath(path),
    },
    label: words === '' ? undefined : drawLabel(words, labelX, labelY, palette),
  };
}

function drawLabel(words: string, x: number, y: number, { canvas, textDim }: PicturePalette): Drawn {
  const [fontSize, height] = [14, 22];
  const width = widthOf(words) * fontSize + 12;
  const area = { position: { x: x - width / 2, y: y - height / 2 }, size: { width, height } };
  const place = `x="${short(area.position.x)}" y="${short(area.position.y)}" width="${short(width)}" height="${height}"`;
  const text = `<text x="${short(x)}" y="${short(y + fontSize * baseline)}" font-size="${fontSize}" text-anchor="middle" fill="${textDim}">${escapeXml(words)}</text>`;
  return { svg: `<g><rect ${place} rx="4" fill="${canvas}"/>${text}</g>`, area };
}

/** The path is absolute, and a curve stays among its control points. */
function areaOfPath(path: string): Rectangle {
  const numbers = (path.match(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g) ?? []).map(Number);
  const points = numbers.flatMap((x, index) => {
    const y = numbers[index + 1];
    return index % 2 === 1 || y === undefined ? [] : [{ position: { x, y }, size: { width: 0, height: 0 } }];
  });
  return bounds(points) ?? { position: { x: 0, y: 0 }, size: { width: 0, height: 0 } };
}
