import type { Point } from '@lambdastorm/board';
import { contextHueIndex } from '../../../shared/theme/contextHue.ts';
import { kindIconPaths } from '../../../shared/theme/kindIconPaths.ts';
import { routePath } from '../../board-canvas/connections/routing/routePath.ts';
import { widthOf } from '../../board-canvas/notes/letterWidth.ts';
import type { Picture } from '../../board-picture/Picture.ts';
import { mixed, type PaletteName, type PicturePalette, picturePalettes } from '../../board-picture/picturePalettes.ts';
import { baseline, origin, type Shape } from '../../board-picture/Shape.ts';
import { aboutNode, type GraphLayout, nameSize, type PlacedEdge, type PlacedNode, paperOf } from './graphLayout.ts';

export interface DrawGraphOptions {
  readonly title: string;
  readonly palette: PaletteName;
  /** Of the frame of a context, by its source: what its colour is chosen by. */
  readonly frameOf: (source: string) => string;
}

/** A graph as a picture that stands alone. */
export function drawGraph(layout: GraphLayout, { title, palette: name, frameOf }: DrawGraphOptions): Picture {
  const palette = picturePalettes[name];
  const size = { width: Math.ceil(layout.size.width), height: Math.ceil(layout.size.height) };
  const area = { position: origin, size };
  const hueOf = (source: string): string => palette.contextHues[contextHueIndex(frameOf(source))] ?? palette.textDim;
  return {
    title,
    area,
    shapes: [
      { type: 'rectangle', area, radius: 0, paint: { fill: palette.canvas } },
      ...layout.edges.flatMap((edge) => drawEdge(edge, palette)),
      ...layout.nodes.flatMap((placed) => drawNode(placed, palette, hueOf(placed.node.source))),
    ],
  };
}

function drawEdge({ points }: PlacedEdge, { textDim }: PicturePalette): Shape[] {
  return [
    { type: 'path', path: routePath(points, 8), at: origin, paint: { stroke: textDim, strokeWidth: 1.5 } },
    { type: 'path', path: headPath(points), at: origin, paint: { fill: textDim } },
  ];
}

const headLength = 8;

/** A small triangle at the end of a line. */
export function headPath(points: readonly Point[]): string {
  const [before, end] = [points.at(-2), points.at(-1)];
  if (before === undefined || end === undefined) return '';
  const length = Math.hypot(end.x - before.x, end.y - before.y) || 1;
  const step = { x: ((end.x - before.x) / length) * headLength, y: ((end.y - before.y) / length) * headLength };
  const back = { x: end.x - step.x, y: end.y - step.y };
  const half = { x: -step.y / 2, y: step.x / 2 };
  return `M${end.x} ${end.y}L${back.x + half.x} ${back.y + half.y}L${back.x - half.x} ${back.y - half.y}Z`;
}

function drawNode({ node, position, size }: PlacedNode, palette: PicturePalette, hue: string): Shape[] {
  const { x, y } = position;
  const kind = paperOf[node.kind];
  const about = aboutNode(node);
  const isPaper = kind !== undefined;
  const colours = isPaper
    ? { fill: palette.papers[kind], name: palette.ink, about: mixed(palette.ink, palette.papers[kind], 0.75) }
    : { fill: mixed(hue, palette.canvas, 0.12), name: palette.text, about: palette.textDim };
  const left = x + 14 + (isPaper ? 22 : 0);
  const middle = y + size.height / 2;
  const line = { type: 'text', anchor: 'start', opacity: 1 } as const;
  return [
    {
      ...{ type: 'rectangle', area: { position, size }, radius: isPaper ? 4 : 8 },
      paint: { fill: colours.fill, ...(isPaper ? {} : { stroke: mixed(hue, palette.text, 0.7), strokeWidth: 1.5 }) },
    },
    ...(isPaper ? [drawSign(kindIconPaths[kind], { x: x + 11, y: middle - 8 }, palette.ink)] : []),
    {
      ...{ ...line, text: shortened(node.name, nameSize, x + size.width - 10 - left), size: nameSize, weight: 600 },
      ...{ at: { x: left, y: middle + (about === '' ? 0 : -8) + nameSize * baseline }, colour: colours.name },
    },
    ...(about === ''
      ? []
      : [
          {
            ...({ ...line, text: shortened(about, 11, x + size.width - 10 - left), size: 11, weight: 500 } as const),
            ...{ at: { x: left, y: middle + 9 + 11 * baseline }, colour: colours.about },
          },
        ]),
  ];
}

function drawSign(path: string, at: Point, stroke: string): Shape {
  return {
    type: 'path',
    path,
    at,
    scale: 16 / 24,
    paint: { stroke, strokeWidth: 2, isRound: true, strokeOpacity: 0.7 },
  };
}

/** As much of a text as fits. */
function shortened(text: string, size: number, room: number): string {
  if (widthOf(text) * size <= room) return text;
  let cut = '';
  for (const letter of text) {
    if ((widthOf(cut + letter) + 0.6) * size > room) break;
    cut += letter;
  }
  return `${cut.trimEnd()}…`;
}
