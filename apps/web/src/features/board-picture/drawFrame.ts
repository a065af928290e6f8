import { type BoardFrame, bounds, type Rectangle } from '@lambdastorm/board';
import { contextHueIndex } from '../../shared/theme/contextHue.ts';
import { frameKinds } from '../board-canvas/frames/frameKinds.ts';
import { widthOf } from '../board-canvas/notes/letterWidth.ts';
import { cut } from '../board-canvas/notes/wrapText.ts';
import { mixed, type PicturePalette } from './picturePalettes.ts';
import { baseline, type Drawn, origin, type Shape, short } from './Shape.ts';

const titleHeight = 28;
const radius = 12;

export function drawFrame(frame: BoardFrame, palette: PicturePalette): Drawn {
  const hue = hueOf(frame, palette);
  const title = drawTitle(frame, mixed(hue, palette.text, 0.6));
  return {
    shapes: [...drawBorder(frame, title.area, hue, palette), ...title.shapes],
    area: bounds([frame, title.area]) ?? frame,
  };
}

function hueOf({ id, kind }: BoardFrame, { contextHues, textDim }: PicturePalette): string {
  return kind === 'boundedContext' ? (contextHues[contextHueIndex(id)] ?? textDim) : textDim;
}

function drawBorder(frame: BoardFrame, title: Rectangle, hue: string, { text }: PicturePalette): Shape[] {
  const line = { stroke: mixed(hue, text, 0.7), strokeWidth: 1.5 };
  const border = { type: 'path', path: roundBorder(frame, title), at: origin } as const;
  switch (frame.kind) {
    case 'boundedContext':
      return [
        { type: 'rectangle', area: frame, radius, paint: { fill: hue, fillOpacity: 0.03 } },
        { ...border, paint: { ...line, strokeOpacity: 0.8, dash: [6, 5] } },
      ];
    case 'section':
      return [
        { type: 'rectangle', area: frame, radius, paint: { fill: hue, fillOpacity: 0.04 } },
        { ...border, paint: { ...line, strokeOpacity: 0.3 } },
      ];
    case 'swimlane':
      return [
        { type: 'rectangle', area: frame, radius: 0, paint: { fill: hue, fillOpacity: 0.04 } },
        { type: 'path', path: laneBorder(frame, title), at: origin, paint: { ...line, strokeOpacity: 0.4 } },
      ];
  }
}

/** From behind the title round to its beginning: a border that shows through words would be hard to read. */
function roundBorder({ position: { x, y }, size: { width, height } }: BoardFrame, title: Rectangle): string {
  const r = Math.min(radius, width / 2, height / 2);
  const [start, end] = [title.position.x, title.position.x + title.size.width].map(short);
  const [right, bottom] = [short(x + width - r), short(y + height - r)];
  return [
    `M${end} ${short(y)}H${right}`,
    `a${r} ${r} 0 0 1 ${r} ${r}V${bottom}`,
    `a${r} ${r} 0 0 1 ${-r} ${r}H${short(x + r)}`,
    `a${r} ${r} 0 0 1 ${-r} ${-r}V${short(y + r)}`,
    `a${r} ${r} 0 0 1 ${r} ${-r}H${start}`,
  ].join('');
}

/** A lane has no ends. */
function laneBorder({ position: { x, y }, size: { width, height } }: BoardFrame, title: Rectangle): string {
  const [left, right] = [x, x + width].map(short);
  return `M${short(title.position.x + title.size.width)} ${short(y)}H${right}M${left} ${short(y + height)}H${right}`;
}

/** The title stands on the upper border, in a gap of it. */
function drawTitle(frame: BoardFrame, colour: string): Drawn {
  const { kind, position, size } = frame;
  const [fontSize, indent, padding] = kind === 'swimlane' ? [16, 0, 0] : [20, 20, 10];
  const line = cut(titleOf(frame), { width: (size.width - 2 * indent - 2 * padding) / fontSize, widthOf });
  const area: Rectangle = {
    position: { x: position.x + indent, y: position.y - titleHeight / 2 },
    size: { width: widthOf(line) * fontSize + (kind === 'swimlane' ? 10 : 2 * padding), height: titleHeight },
  };
  const at = { x: area.position.x + padding, y: position.y + fontSize * baseline };
  return {
    area,
    shapes: [{ type: 'text', text: line, at, size: fontSize, weight: 600, anchor: 'start', colour, opacity: 1 }],
  };
}

/** What a frame is called where it has to be called something. */
export function titleOf({ kind, title }: BoardFrame): string {
  return title.trim().replace(/\s+/g, ' ') || frameKinds[kind].label;
}
