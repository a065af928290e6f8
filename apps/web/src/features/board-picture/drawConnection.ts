import { bounds, type Connection, type Point, type Rectangle } from '@lambdastorm/board';
import { routeHead, routePath } from '../board-canvas/connections/routing/routePath.ts';
import { type ConnectionRoute, cornerRadius, headWidth } from '../board-canvas/connections/routing/routeShape.ts';
import { widthOf } from '../board-canvas/notes/letterWidth.ts';
import { cut } from '../board-canvas/notes/wrapText.ts';
import type { PicturePalette } from './picturePalettes.ts';
import { baseline, type Drawn, origin } from './Shape.ts';

const labelSize = 14;

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
  const words = cut(label.trim().replace(/\s+/g, ' '), { width: (route.labelRoom - 12) / labelSize, widthOf });
  const line = { stroke: colour, strokeWidth: 1.5 };
  return {
    arrow: {
      shapes: [
        { type: 'path', path: routePath(route.points, cornerRadius), at: origin, paint: line },
        { type: 'path', path: routeHead(route), at: origin, paint: { fill: colour } },
      ],
      area: areaOfRoute(route.points),
    },
    label: words === '' ? undefined : drawLabel(words, route.label, palette),
  };
}

function drawLabel(words: string, { x, y }: Point, { canvas, textDim }: PicturePalette): Drawn {
  const [size, height] = [labelSize, 22];
  const width = widthOf(words) * size + 12;
  const area = { position: { x: x - width / 2, y: y - height / 2 }, size: { width, height } };
  const at = { x, y: y + size * baseline };
  return {
    shapes: [
      { type: 'rectangle', area, radius: 4, paint: { fill: canvas } },
      { type: 'text', text: words, at, size, weight: 500, anchor: 'middle', colour: textDim, opacity: 1 },
    ],
    area,
  };
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
