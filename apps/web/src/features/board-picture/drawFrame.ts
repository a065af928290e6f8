import { type BoardFrame, bounds, type Rectangle } from '@lambdastorm/board';
import { contextHueIndex } from '../../shared/theme/contextHue.ts';
import { frameKinds } from '../board-canvas/frames/frameKinds.ts';
import { widthOf } from '../board-canvas/notes/letterWidth.ts';
import { cut } from '../board-canvas/notes/wrapText.ts';
import { mixed, type PicturePalette } from './picturePalettes.ts';
import { baseline, type Drawn, origin, type Shape, short } from './Shape.ts';

const titleHeight = 28;

export function drawFrame(frame: BoardFrame, palette: PicturePalette): Drawn {
  const hue = hueOf(frame, palette);
  const title = drawTitle(frame, mixed(hue, palette.text, 0.6), palette.canvas);
  return {
    shapes: [...drawBorder(frame, hue, palette), ...title.shapes],
    area: bounds([frame, title.area]) ?? frame,
  };
}

function hueOf({ id, kind }: BoardFrame, { contextHues, textDim }: PicturePalette): string {
  return kind === 'boundedContext' ? (contextHues[contextHueIndex(id)] ?? textDim) : textDim;
}

function drawBorder(frame: BoardFrame, hue: string, { text }: PicturePalette): Shape[] {
  const line = { stroke: mixed(hue, text, 0.7), strokeWidth: 1.5 };
  switch (frame.kind) {
    case 'boundedContext': {
      const paint = { ...line, strokeOpacity: 0.8, dash: [6, 5], fill: hue, fillOpacity: 0.03 } as const;
      return [{ type: 'rectangle', area: frame, radius: 12, paint }];
    }
    case 'section': {
      const paint = { ...line, strokeOpacity: 0.3, fill: hue, fillOpacity: 0.04 };
      return [{ type: 'rectangle', area: frame, radius: 12, paint }];
    }
    case 'swimlane': {
      const { x, y } = frame.position;
      const [width, height] = [short(frame.size.width), frame.size.height];
      const path = `M${short(x)} ${short(y)}h${width}M${short(x)} ${short(y + height)}h${width}`;
      return [
        { type: 'rectangle', area: frame, radius: 0, paint: { fill: hue, fillOpacity: 0.04 } },
        { type: 'path', path, at: origin, paint: { ...line, strokeOpacity: 0.4 } },
      ];
    }
  }
}

/** The title stands on the upper border and hides it. */
function drawTitle(frame: BoardFrame, colour: string, canvas: string): Drawn {
  const { kind, position, size } = frame;
  const [fontSize, indent, padding] = kind === 'swimlane' ? [16, 0, 0] : [20, 20, 10];
  const line = cut(titleOf(frame), { width: (size.width - 2 * indent - 2 * padding) / fontSize, widthOf });
  const area: Rectangle = {
    position: { x: position.x + indent, y: position.y - titleHeight / 2 },
    size: { width: widthOf(line) * fontSize + 2 * padding, height: titleHeight },
  };
  const at = { x: area.position.x + padding, y: position.y + fontSize * baseline };
  return {
    area,
    shapes: [
      { type: 'rectangle', area, radius: 6, paint: { fill: canvas } },
      { type: 'text', text: line, at, size: fontSize, weight: 600, anchor: 'start', colour, opacity: 1 },
    ],
  };
}

/** What a frame is called where it has to be called something. */
export function titleOf({ kind, title }: BoardFrame): string {
  return title.trim().replace(/\s+/g, ' ') || frameKinds[kind].label;
}
