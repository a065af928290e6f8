import type { OutlineRow } from './outlineRows.ts';

/** The row that a key of the tree pattern leads to; `undefined` when it leads nowhere. */
export function rowAfterKey(rows: readonly OutlineRow[], active: number, key: string): number | undefined {
  const last = rows.length - 1;
  switch (key) {
    case 'ArrowDown':
      return Math.min(active + 1, last);
    case 'ArrowUp':
      return Math.max(active - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    case 'ArrowLeft': {
      const level = rows[active]?.level ?? 0;
      const parent = rows.findLastIndex((row, index) => index < active && row.level < level);
      return parent < 0 ? undefined : parent;
    }
    case 'ArrowRight': {
      const isBranch = rows[active]?.count !== undefined;
      return isBranch && active < last ? active + 1 : undefined;
    }
    case 'Enter':
      return active < 0 ? undefined : active;
    default:
      return undefined;
  }
}
