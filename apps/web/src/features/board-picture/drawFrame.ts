import { type BoardFrame, bounds, type Rectangle } from '@lambdastorm/board';
import { contextHueIndex } from '../../shared/theme/contextHue.ts';
import { frameKinds } from '../board-canvas/frames/frameKinds.ts';
import { widthOf } from '../board-canvas/notes/letterWidth.ts';
import { cut } from '../board-canvas/notes/wrapText.ts';
import { type Drawn, short } from './Drawn.ts';
import { baseline } from './drawNote.ts';
import { escapeXml } from './escapeXml.ts';
import { mixed, type PicturePalette } from './picturePalettes.ts';

const titleHeight = 28;

export function drawFrame(frame: BoardFrame, palette: PicturePalette): Drawn {
  const hue = hueOf(frame, palette);
  const title = drawTitle(frame, mixed(hue, palette.text, 0.6), palette.canvas);
  return {
    svg: `<g>${drawBorder(frame, hue, palette)}${title.svg}</g>`,
    area: bounds([frame, title.area]) ?? frame,
  };
}

function hueOf({ id, kind }: BoardFrame, { contextHues, textDim }: PicturePalette): string {
  return kind === 'boundedContext' ? (contextHues[contextHueIndex(id)] ?? textDim) : textDim;
}

function drawBorder({ kind, position, size }: BoardFrame, hue: string, { text }: PicturePalette): string {
  const [x, y, width, height] = [position.x, position.y, size.width, size.height].map(short);
  const place = `x="${x}" y="${y}" width="${width}" height="${height}"`;
  const line = `stroke="${mixed(hue, text, 0.7)}" stroke-width="1.5"`;
  switch (kind) {
    case 'boundedContext': {
      const look = `stroke-opacity="0.8" stroke-dasharray="6 5" fill="${hue}" fill-opacity="0.03"`;
      return `<rect ${place} rx="12" ${line} ${look}/>`;
    }
    case 'section':
      return `<rect ${place} rx="12" ${line} stroke-opacity="0.3" fill="${hue}" fill-opacity="0.04"/>`;
    case 'swimlane': {
      const lines = `<path d="M${x} ${y}h${width}m0 ${height}h-${width}" fill="none" ${line} stroke-opacity="0.4"/>`;
      return `<rect ${place} fill="${hue}" fill-opacity="0.04"/>${lines}`;
    }
  }
}

/** The title stands on the upper border and hides it. */
function drawTitle(frame: BoardFrame, colour: string, canvas: string): Drawn {
  const { kind, title, position, size } = frame;
  const isLane = kind === 'swimlane';
  const [fontSize, indent, padding] = isLane ? [16, 0, 0] : [20, 20, 10];
  const words = title.trim().replace(/\s+/g, ' ') || frameKinds[kind].label;
  const line = cut(words, { width: (size.width - 2 * indent - 2 * padding) / fontSize, widthOf });
  const area: Rectangle = {
    position: { x: position.x + indent, y: position.y - titleHeight / 2 },
    size: { width: widthOf(line) * fontSize + 2 * padding, height: titleHeight },
  };
  const [x, y, width] = [area.position.x, area.position.y, area.size.width].map(short);
  const look = `font-size="${fontSize}" font-weight="600" fill="${colour}"`;
  const place = `x="${short(area.position.x + padding)}" y="${short(position.y + fontSize * baseline)}"`;
  return {
    area,
    svg: `<rect x="${x}" y="${y}" width="${width}" height="${titleHeight}" rx="6" fill="${canvas}"/><text ${place} ${look}>${escapeXml(line)}</text>`,
  };
}
