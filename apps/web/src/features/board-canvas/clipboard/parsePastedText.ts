import { type StickyKind, stickyKinds } from '@lambdastorm/board';
import { mostLetters } from '../notes/growNote.ts';
import { parseCells } from './parseCells.ts';

export interface PastedNote {
  readonly kind: StickyKind;
  readonly text: string;
}

/** Rows of notes, with free places where a spreadsheet had empty cells. */
export type PastedRows = readonly (readonly (PastedNote | undefined)[])[];

export type PastedText =
  | { readonly type: 'rows'; readonly rows: PastedRows }
  | { readonly type: 'refused'; readonly reason: string };

const mostNotes = 1_000;
const notesInARow = 12;

/** Each cell of a spreadsheet becomes a note in its place, and so does each line of a list, twelve in a row. */
export function parsePastedText(raw: string): PastedText {
  const text = raw.replace(/\r\n?/g, '\n');
  const cells = parseCells(text);
  const rows = cells === undefined ? inRows(linesOf(text).map(toNote)) : withoutEmptyEnds(cells.map(toRow));
  const notes = rows.flat().filter((note) => note !== undefined);
  const tooLong = notes.find((note) => note.text.length > mostLetters);
  if (notes.length === 0) return refused('There are no words in what you paste, so nothing has been put up.');
  if (notes.length > mostNotes) {
    return refused(
      `What you paste would become ${counted(notes.length)} notes, and at most ${counted(mostNotes)} can be put up at once. Nothing has been put up; paste it in parts.`,
    );
  }
  if (tooLong !== undefined) {
    return refused(
      `The line that begins with “${tooLong.text.slice(0, 24).trim()}…” has ${counted(tooLong.text.length)} characters, and a note holds ${counted(mostLetters)}. Nothing has been put up.`,
    );
  }
  return { type: 'rows', rows };
}

const bullet = /^\s*(?:(?:[-–—*+]|\(?\d{1,3}[.)]|[a-z]\))\s+|[•◦▪‣·●○]\s*)(?:\[[ xX]?\]\s+)?/;

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(bullet, '').trim())
    .filter((line) => line !== '');
}

const kindByName = new Map<string, StickyKind>([
  ...(Object.keys(stickyKinds) as StickyKind[]).map((kind) => [stickyKinds[kind].label.toLowerCase(), kind] as const),
  ['event', 'domainEvent'],
  ['system', 'externalSystem'],
]);

/** `Command: Place order` and `[command] Place order` say the kind; everything else happened, and is a domain event. */
function toNote(line: string): PastedNote {
  const [, inBrackets, beforeColon, words] = /^(?:\[([^\]]{1,20})\]|([^:]{1,20}):)\s+(.+)$/s.exec(line) ?? [];
  const kind = kindByName.get((inBrackets ?? beforeColon ?? '').trim().toLowerCase());
  return kind === undefined || words === undefined ? { kind: 'domainEvent', text: line } : { kind, text: words };
}

function toRow(cells: readonly string[]): (PastedNote | undefined)[] {
  return cells.map((cell) => (cell === '' ? undefined : toNote(cell)));
}

function inRows(notes: readonly PastedNote[]): PastedRows {
  const rows = Math.ceil(notes.length / notesInARow);
  return Array.from({ length: rows }, (_, row) => notes.slice(row * notesInARow, (row + 1) * notesInARow));
}

/** Spreadsheets copy the empty cells around, too: what is in the middle means something, what is before and after not. */
function withoutEmptyEnds(rows: PastedRows): PastedRows {
  const used = rows.flatMap((row, index) => (row.some((note) => note !== undefined) ? [index] : []));
  return rows.slice(used[0] ?? 0, (used.at(-1) ?? -1) + 1);
}

function refused(reason: string): PastedText {
  return { type: 'refused', reason };
}

function counted(count: number): string {
  return count.toLocaleString('en');
}
