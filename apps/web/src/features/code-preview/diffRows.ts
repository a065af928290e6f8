import { changedLines } from './changedLines.ts';

/** A line of two texts beside each other, or a stretch of lines in which they agree. */
export type DiffRow =
  | { readonly type: 'same' | 'added' | 'removed'; readonly text: string }
  | { readonly type: 'skipped'; readonly count: number };

/** Lines around a change that are shown with it. */
const surroundings = 3;

/** What changed from one text to another, with a few lines around. */
export function diffRows(before: string, after: string): readonly DiffRow[] {
  const [old, next] = [toLines(before), toLines(after)];
  const added = changedLines(before, after);
  const rows: Exclude<DiffRow, { type: 'skipped' }>[] = [];
  let place = 0;
  const removeUntil = (text: string | undefined): void => {
    while (place < old.length && old[place] !== text) rows.push({ type: 'removed', text: old[place++] ?? '' });
  };
  for (const [index, text] of next.entries()) {
    if (added.has(index)) rows.push({ type: 'added', text });
    else {
      removeUntil(text);
      place += 1;
      rows.push({ type: 'same', text });
    }
  }
  removeUntil(undefined);
  return folded(rows);
}

function folded(rows: readonly Exclude<DiffRow, { type: 'skipped' }>[]): readonly DiffRow[] {
  const isNear = (index: number): boolean =>
    rows.slice(Math.max(0, index - surroundings), index + surroundings + 1).some(({ type }) => type !== 'same');
  const shown: DiffRow[] = [];
  let skipped = 0;
  const endSkipping = (): void => {
    if (skipped > 0) shown.push({ type: 'skipped', count: skipped });
    skipped = 0;
  };
  for (const [index, row] of rows.entries()) {
    if (!isNear(index)) {
      skipped += 1;
      continue;
    }
    endSkipping();
    shown.push(row);
  }
  endSkipping();
  return shown;
}

function toLines(text: string): readonly string[] {
  const lines = text.split('\n');
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}
