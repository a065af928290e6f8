import { centre, type StickyNote } from '@lambdastorm/board';
import { fitText, linesThatFit } from '../board-canvas/notes/fitText.ts';
import { textBox } from '../board-canvas/notes/textBox.ts';
import { centreShift } from '../board-canvas/overview/paintWords.ts';
import { type Drawn, short } from './Drawn.ts';
import { escapeXml } from './escapeXml.ts';
import type { PicturePalette } from './picturePalettes.ts';
import { wrapText } from './wrapText.ts';

const lineHeight = 1.25;
/** From the middle of a line of letters down to the line they stand on, in em. */
export const baseline = 0.35;

export function drawNote(note: StickyNote, palette: PicturePalette): Drawn {
  const pieces = [drawPaper(note, palette), drawActor(note, palette), drawPivotal(note), drawWords(note)];
  const colour = note.kind === 'text' ? palette.text : palette.ink;
  return { svg: `<g fill="${colour}">${pieces.join('')}</g>`, area: note };
}

function drawPaper(note: StickyNote, { papers, ink }: PicturePalette): string {
  const { kind, position, size } = note;
  if (kind === 'text') return '';
  const look = `fill="${papers[kind]}" stroke="${ink}" stroke-opacity="0.12"`;
  if (kind !== 'hotspot') {
    const [x, y, width, height] = [position.x, position.y, size.width, size.height].map(short);
    return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="4" ${look}/>`;
  }
  const { x, y } = centre(note);
  const [halfWidth, halfHeight] = [size.width / 2, size.height / 2];
  const corners = [
    [x, y - halfHeight],
    [x + halfWidth, y],
    [x, y + halfHeight],
    [x - halfWidth, y],
  ];
  const points = corners.map((corner) => corner.map(short).join(',')).join(' ');
  return `<polygon points="${points}" stroke-linejoin="round" ${look}/>`;
}

function drawActor({ kind, position, size }: StickyNote, { ink }: PicturePalette): string {
  if (kind !== 'actor') return '';
  const place = `translate(${short(position.x + size.width / 2 - 12)} ${short(position.y + 10)})`;
  const lines = 'M8 7a4 4 0 1 0 8 0a4 4 0 0 0 -8 0M6 21v-2a4 4 0 0 1 4 -4h4a4 4 0 0 1 4 4v2';
  const look = `fill="none" stroke="${ink}" stroke-opacity="0.6" stroke-width="2" stroke-linecap="round"`;
  return `<path transform="${place}" d="${lines}" ${look}/>`;
}

function drawPivotal({ pivotal, position, size }: StickyNote): string {
  if (!pivotal) return '';
  const [x, y] = [position.x + size.width - 12, position.y + 20].map(short);
  return `<text x="${x}" y="${y}" font-size="12" text-anchor="end" opacity="0.6">pivotal</text>`;
}

function drawWords(note: StickyNote): string {
  if (note.text.trim() === '') return '';
  const box = textBox(note.kind, note.size);
  const size = fitText(note.text, box);
  const lines = wrapText(note.text, box.width / size, linesThatFit(size, box));
  const { x, y } = centre(note);
  const first = y + centreShift(note) - ((lines.length - 1) * size * lineHeight) / 2 + size * baseline;
  const spans = lines.map((line, index) => {
    return `<tspan x="${short(x)}" y="${short(first + index * size * lineHeight)}">${escapeXml(line)}</tspan>`;
  });
  // The space is not seen; without it, whoever copies the words gets them glued together.
  const weight = note.kind === 'text' ? 600 : 500;
  return `<text font-size="${size}" font-weight="${weight}" text-anchor="middle">${spans.join(' ')}</text>`;
}
