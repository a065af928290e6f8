import { bounds, type Connection, type Point, type Rectangle } from '@lambdastorm/board';
import { routeHead, routePath } from '../board-canvas/connections/routing/routePath.ts';
import { type ConnectionRoute, cornerRadius, headWidth } from '../board-canvas/connections/routing/routeShape.ts';
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
  route: ConnectionRoute,
  palette: PicturePalette,
): DrawnConnection {
  const colour = palette.textDim;
  const words = label.trim().replace(/\s+/g, ' ');
  return {
    arrow: {
      svg: `<g><path d="${routePath(route.points, cornerRadius)}" fill="none" stroke="${colour}" stroke-width="1.5"/><path d="${routeHead(route)}" fill="${colour}"/></g>`,
      area: areaOfRoute(route.points),
    },
    label: words === '' ? undefined : drawLabel(words, route.label, palette),
  };
}

function drawLabel(words: string, { x, y }: Point, { canvas, textDim }: PicturePalette): Drawn {
  const [fontSize, height] = [14, 22];
  const width = widthOf(words) * fontSize + 12;
  const area = { position: { x: x - width / 2, y: y - height / 2 }, size: { width, height } };
  const place = `x="${short(area.position.x)}" y="${short(area.position.y)}" width="${short(width)}" height="${height}"`;
  const text = `<text x="${short(x)}" y="${short(y + fontSize * baseline)}" font-size="${fontSize}" text-anchor="middle" fill="${textDim}">${escapeXml(words)}</text>`;
  return { svg: `<g><rect ${place} rx="4" fill="${canvas}"/>${text}</g>`, area };
}

/** With room for the head. */
function areaOfRoute(points: readonly Point[]): Rectangle {
  const area = bounds(points.map((position) => ({ position, size: { width: 0, height: 0 } })));
  const { position, size } = area ?? { position: { x: 0, y: 0 }, size: { width: 0, height: 0 } };
  return {
    position: { x: position.x - headWidth / 2, y: position.y - headWidth / 2 },
    size: { width: size.width + headWidth, height: size.height + headWidth },
  };
}
