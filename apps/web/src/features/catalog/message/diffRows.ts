import type { SchemaRow } from './SchemaRow.ts';

/** A field in two versions of a schema. */
export interface DiffRow {
  readonly path: string;
  readonly status: 'added' | 'removed' | 'changed' | 'same';
  readonly before?: SchemaRow;
  readonly after?: SchemaRow;
}

/** Both versions field by field, in the order of the new one; what is gone stands where it stood. */
export function diffRows(before: readonly SchemaRow[], after: readonly SchemaRow[]): readonly DiffRow[] {
  const old = new Map(before.map((row) => [row.path, row]));
  const now = new Map(after.map((row) => [row.path, row]));
  const rows = after.map((row): DiffRow => {
    const past = old.get(row.path);
    if (past === undefined) return { path: row.path, status: 'added', after: row };
    return { path: row.path, status: isSame(past, row) ? 'same' : 'changed', before: past, after: row };
  });
  for (const [index, row] of before.entries()) {
    if (now.has(row.path)) continue;
    const previous = before[index - 1]?.path;
    const place = previous === undefined ? 0 : rows.findIndex(({ path }) => path === previous) + 1;
    rows.splice(place, 0, { path: row.path, status: 'removed', before: row });
  }
  return rows;
}

/** What is said about a field makes no difference to data. */
function isSame(before: SchemaRow, after: SchemaRow): boolean {
  return (
    before.type === after.type &&
    before.isRequired === after.isRequired &&
    before.isPersonal === after.isPersonal &&
    before.description === after.description &&
    before.constraints.join('\n') === after.constraints.join('\n')
  );
}
