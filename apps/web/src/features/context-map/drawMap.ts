import type { Point, Rectangle } from '@lambdastorm/board';
import { contextHueIndex } from '../../shared/theme/contextHue.ts';
import { routePath } from '../board-canvas/connections/routing/routePath.ts';
import type { Picture } from '../board-picture/Picture.ts';
import { mixed, type PaletteName, type PicturePalette, picturePalettes } from '../board-picture/picturePalettes.ts';
import { baseline, origin, type Shape } from '../board-picture/Shape.ts';
import { fontSizes, type MapLayout, type PlacedContext, type PlacedRelation } from './mapLayout.ts';

/** The map as a picture: on the screen, and as a file. */
export function drawMap({ contexts, relations, size }: MapLayout, title: string, name: PaletteName): Picture {
  const palette = picturePalettes[name];
  const area = { position: origin, size: { width: Math.ceil(size.width), height: Math.ceil(size.height) } };
  return {
    title,
    area,
    shapes: [
      { type: 'rectangle', area, radius: 0, paint: { fill: palette.canvas } },
      ...relations.flatMap((relation) => drawRelation(relation, palette)),
      ...contexts.flatMap((context) => drawContext(context, palette)),
    ],
  };
}

function drawContext({ id, name, about, position, size }: PlacedContext, palette: PicturePalette): Shape[] {
  const hue = palette.contextHues[contextHueIndex(id)] ?? palette.textDim;
  const middle = { x: position.x + size.width / 2, y: position.y + size.height / 2 };
  const text = (words: string, fontSize: number, dy: number, colour: string, weight: 500 | 600): Shape => ({
    ...{ type: 'text', text: words, size: fontSize, weight, anchor: 'middle', colour, opacity: 1 },
    at: { x: middle.x, y: middle.y + dy + fontSize * baseline },
  });
  return [
    {
      ...{ type: 'rectangle', area: { position, size }, radius: 12 },
      paint: { fill: mixed(hue, palette.canvas, 0.12), stroke: mixed(hue, palette.text, 0.7), strokeWidth: 1.5 },
    },
    text(name, fontSizes.name, about === '' ? 0 : -10, mixed(hue, palette.text, 0.35), 600),
    ...(about === '' ? [] : [text(about, fontSizes.about, 13, palette.textDim, 500)]),
  ];
}

function drawRelation({ relation, points, label, labelArea }: PlacedRelation, palette: PicturePalette): Shape[] {
  const colour = palette.textDim;
  const dash = relation.mutual === 'separateWays' ? ({ dash: [4, 6] } as const) : {};
  const isMutual = relation.mutual === 'partnership' || relation.mutual === 'sharedKernel';
  const heads = relation.mutual === 'separateWays' ? [] : isMutual ? [points, points.toReversed()] : [points];
  return [
    { type: 'path', path: routePath(points, 12), at: origin, paint: { stroke: colour, strokeWidth: 1.5, ...dash } },
    ...heads.map((way): Shape => ({ type: 'path', path: headOf(way), at: origin, paint: { fill: colour } })),
    ...(labelArea === undefined ? [] : drawLabel(label, labelArea, palette)),
  ];
}

function drawLabel(label: string, area: Rectangle, { canvas, textDim }: PicturePalette): Shape[] {
  const { position, size } = area;
  const at = {
    x: position.x + size.width / 2,
    y: position.y + size.height / 2 + fontSizes.label * baseline,
  };
  return [
    { type: 'rectangle', area, radius: 6, paint: { fill: canvas } },
    {
      type: 'text',
      text: label,
      at,
      size: fontSizes.label,
      weight: 500,
      anchor: 'middle',
      colour: textDim,
      opacity: 1,
    },
  ];
}

const headLength = 9;

/** A small triangle at the end of a line. */
function headOf(points: readonly Point[]): string {
  const [before, end] = [points.at(-2), points.at(-1)];
  if (before === undefined || end === undefined) return '';
  const length = Math.hypot(end.x - before.x, end.y - before.y) || 1;
  const [dx, dy] = [((end.x - before.x) / length) * headLength, ((end.y - before.y) / length) * headLength];
  const [back, half] = [
    { x: end.x - dx, y: end.y - dy },
    { x: -dy / 2, y: dx / 2 },
  ];
  return `M${end.x} ${end.y}L${back.x + half.x} ${back.y + half.y}L${back.x - half.x} ${back.y - half.y}Z`;
}
