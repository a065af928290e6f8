import { bounds, centre, type StickyNote } from '@lambdastorm/board';
import { kindIconPaths } from '../../shared/theme/kindIconPaths.ts';
import { seenArea } from '../board-canvas/connections/routing/seenArea.ts';
import { fitText, lineHeight, linesThatFit } from '../board-canvas/notes/fitText.ts';
import { widthOf } from '../board-canvas/notes/letterWidth.ts';
import { textBox } from '../board-canvas/notes/textBox.ts';
import { wrapText } from '../board-canvas/notes/wrapText.ts';
import { centreShift } from '../board-canvas/overview/paintWords.ts';
import { type Drawn, short } from './Drawn.ts';
import { escapeXml } from './escapeXml.ts';
import type { PicturePalette } from './picturePalettes.ts';

/** From the middle of a line of letters down to the line they stand on, in em. */
export const baseline = 0.35;

export function drawNote(note: StickyNote, palette: PicturePalette): Drawn {
  const pieces = [drawPaper(note, palette), drawActor(note, palette), drawPivotal(note), drawWords(note)];
  const colour = note.kind === 'text' ? palette.text : palette.ink;
  return { svg: `<g fill="${colour}">${pieces.join('')}</g>`, area: bounds([note, seenArea(note.kind, note)]) ?? note };
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
  const reach = seenArea(kind, note).size.width / 2;
  const corners = [
    [x, y - reach],
    [x + reach, y],
    [x, y + reach],
    [x - reach, y],
  ];
  const points = corners.map((corner) => corner.map(short).join(',')).join(' ');
  return `<polygon points="${points}" stroke-linejoin="round" ${look}/>`;
}

function drawActor({ kind, position, size }: StickyNote, { ink }: PicturePalette): string {
  if (kind !== 'actor') return '';
  const place = `translate(${short(position.x + size.width / 2 - 12)} ${short(position.y + 10)})`;
  const look = `fill="none" stroke="${ink}" stroke-opacity="0.6" stroke-width="2" stroke-linecap="round"`;
  return `<path transform="${place}" d="${kindIconPaths.actor}" ${look}/>`;
}

function drawPivotal({ pivotal, position, size }: StickyNote): string {
  if (!pivotal) return '';
  const [x, y] = [position.x + size.width - 12, position.y + 20].map(short);
  return `<text x="${x}" y="${y}" font-size="12" text-anchor="end" opacity="0.6">pivotal</text>`;
}

/** A text element for each line: white space between the lines of one would move all but the last off the middle. */
function drawWords(note: StickyNote): string {
  if (note.text.trim() === '') return '';
  const box = textBox(note.kind, note.size);
  const size = fitText(note.text, box);
  const lines = wrapText(note.text, { width: box.width / size, mostLines: linesThatFit(size, box), widthOf });
  const { x, y } = centre(note);
  const first = y + centreShift(note) - ((lines.length - 1) * size * lineHeight) / 2 + size * baseline;
  const texts = lines.map((line, index) => {
    return `<text x="${short(x)}" y="${short(first + index * size * lineHeight)}">${escapeXml(line)}</text>`;
  });
  const weight = note.kind === 'text' ? 600 : 500;
  return `<g font-size="${size}" font-weight="${weight}" text-anchor="middle">${texts.join('\n')}</g>`;
}
