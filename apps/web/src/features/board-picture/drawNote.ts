import { bounds, centre, type Point, type StickyKind, type StickyNote } from '@lambdastorm/board';
import { kindIconPaths } from '../../shared/theme/kindIconPaths.ts';
import { seenArea } from '../board-canvas/connections/routing/seenArea.ts';
import { fitText, lineHeight, linesThatFit } from '../board-canvas/notes/fitText.ts';
import { widthOf } from '../board-canvas/notes/letterWidth.ts';
import { textBox } from '../board-canvas/notes/textBox.ts';
import { wrapText } from '../board-canvas/notes/wrapText.ts';
import { centreShift } from '../board-canvas/overview/paintWords.ts';
import type { PicturePalette } from './picturePalettes.ts';
import { baseline, type Drawn, origin, type Shape, short } from './Shape.ts';

export function drawNote(note: StickyNote, palette: PicturePalette): Drawn {
  return {
    shapes: [
      ...drawPaper(note, palette),
      ...drawIcon(note, palette),
      ...drawPivotal(note, palette),
      ...drawWords(note, palette),
    ],
    area: bounds([note, seenArea(note.kind, note)]) ?? note,
  };
}

function drawPaper(note: StickyNote, { papers, ink }: PicturePalette): Shape[] {
  const { kind } = note;
  if (kind === 'text') return [];
  const paint = { fill: papers[kind], stroke: ink, strokeOpacity: 0.12, strokeWidth: 1, isRound: true };
  if (kind !== 'hotspot') return [{ type: 'rectangle', area: note, radius: 4, paint }];
  const { x, y } = centre(note);
  return [{ type: 'path', path: diamondPath(x, y, seenArea(kind, note).size.width / 2), at: origin, paint }];
}

/** A square standing on its corner. */
export function diamondPath(x: number, y: number, reach: number): string {
  const corners = [
    [x, y - reach],
    [x + reach, y],
    [x, y + reach],
    [x - reach, y],
  ];
  return `M${corners.map((corner) => corner.map(short).join(' ')).join('L')}Z`;
}

/** Where stickyNote.css has it. A colour is never the only sign. */
function drawIcon({ kind, position: { x, y }, size: { width, height } }: StickyNote, palette: PicturePalette): Shape[] {
  if (kind === 'text') return [];
  if (kind === 'actor') return [iconOf(kind, { x: x + width / 2 - 11, y: y + 12 }, 22, palette)];
  if (kind === 'hotspot') return [iconOf(kind, { x: x + width / 2 - 8, y: y + height * 0.08 }, 16, palette)];
  return [iconOf(kind, { x: x + 10, y: y + 10 }, 16, palette)];
}

/** The sign of a kind, so large; its paths are on a square of 24. */
export function iconOf(kind: StickyKind, at: Point, side: number, { ink }: PicturePalette): Shape {
  const paint = { stroke: ink, strokeOpacity: 0.6, strokeWidth: 2, isRound: true };
  return { type: 'path', path: kindIconPaths[kind], at, scale: side / 24, paint };
}

function drawPivotal({ pivotal, position, size }: StickyNote, { ink }: PicturePalette): Shape[] {
  if (!pivotal) return [];
  const at = { x: position.x + size.width - 12, y: position.y + 20 };
  return [{ type: 'text', text: 'pivotal', at, size: 12, weight: 500, anchor: 'end', colour: ink, opacity: 0.6 }];
}

function drawWords(note: StickyNote, { ink, text }: PicturePalette): Shape[] {
  if (note.text.trim() === '') return [];
  const box = textBox(note.kind, note.size);
  const size = fitText(note.text, box);
  const lines = wrapText(note.text, { width: box.width / size, mostLines: linesThatFit(size, box), widthOf });
  const { x, y } = centre(note);
  const first = y + centreShift(note) - ((lines.length - 1) * size * lineHeight) / 2 + size * baseline;
  const isPlain = note.kind === 'text';
  return lines.map((line, index) => ({
    ...{ type: 'text', text: line, at: { x, y: first + index * size * lineHeight }, size, opacity: 1 },
    ...{ weight: isPlain ? 600 : 500, anchor: 'middle', colour: isPlain ? text : ink },
  }));
}
