import type { CatalogSchemaVersion, SchemaChange } from '@lambdastorm/contract';
import type { CSSProperties } from 'react';
import { ChangeSentences } from './ChangeSentences.tsx';
import classes from './DiffTable.module.css';
import type { DiffRow } from './diffRows.ts';
import type { SchemaRow } from './SchemaRow.ts';
import { versionLabel } from './schemaVersions.ts';

const statuses = {
  added: { label: 'Added', sign: '+' },
  removed: { label: 'Removed', sign: '−' },
  changed: { label: 'Changed', sign: '~' },
  same: { label: 'The same', sign: '' },
} as const;

export interface DiffTableProps {
  readonly rows: readonly DiffRow[];
  readonly changes: readonly SchemaChange[];
  readonly before: CatalogSchemaVersion;
  readonly after: CatalogSchemaVersion;
}

/** Fields before and after, each with what its change does to readers. */
export function DiffTable({ rows, changes, before, after }: DiffTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: -- scrolling by keyboard needs focus.
    <section className={classes.scroller} aria-label="Changed fields" tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">{versionLabel(before)}</th>
            <th scope="col">{versionLabel(after)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <DiffLines
              key={row.path}
              row={row}
              versions={[versionLabel(before), versionLabel(after)]}
              changes={changes.filter(({ field }) => field === row.path)}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface DiffLinesProps {
  readonly row: DiffRow;
  readonly versions: readonly [before: string, after: string];
  readonly changes: readonly SchemaChange[];
}

function DiffLines({ row, versions, changes }: DiffLinesProps) {
  const { status, before, after, path } = row;
  const { label, sign } = statuses[status];
  const depth = (after ?? before)?.depth ?? 0;
  return (
    <>
      <tr data-status={status}>
        <th scope="row" style={{ '--depth': depth } as CSSProperties}>
          <span className={classes.sign} role="img" aria-label={label}>
            {sign}
          </span>
          <code title={path}>{(after ?? before)?.name}</code>
        </th>
        <td className={classes.before} data-version={versions[0]}>
          {before === undefined ? null : <Shape row={before} other={after} />}
        </td>
        <td className={classes.after} data-version={versions[1]}>
          {after === undefined ? null : <Shape row={after} other={before} />}
        </td>
      </tr>
      {changes.length === 0 ? null : (
        <tr className={classes.verdicts}>
          <td colSpan={3}>
            <ChangeSentences changes={changes} />
          </td>
        </tr>
      )}
    </>
  );
}

/** What one version says of a field; what the other says differently stands out. */
function Shape({ row, other }: { readonly row: SchemaRow; readonly other: SchemaRow | undefined }) {
  const parts = partsOf(row);
  const others = other === undefined ? undefined : new Set(partsOf(other));
  return (
    <span className={classes.parts}>
      {parts.map((part) => (
        <span key={part} data-differs={(others !== undefined && !others.has(part)) || undefined}>
          {part}
        </span>
      ))}
    </span>
  );
}

function partsOf({ type, isRequired, isPersonal, constraints, description }: SchemaRow): readonly string[] {
  return [
    type,
    isRequired ? 'required' : 'optional',
    ...(isPersonal ? ['personal data'] : []),
    ...constraints,
    ...(description === undefined ? [] : [`“${description}”`]),
  ];
}
