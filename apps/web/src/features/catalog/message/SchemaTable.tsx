import { IconUserShield } from '@tabler/icons-react';
import type { CSSProperties } from 'react';
import shared from '../catalog.module.css';
import type { SchemaRow } from './SchemaRow.ts';
import classes from './SchemaTable.module.css';

export interface SchemaTableProps {
  readonly rows: readonly SchemaRow[];
  readonly label: string;
}

/** Every field of a schema: its type, whether it must be there, and what else is asked of it. */
export function SchemaTable({ rows, label }: SchemaTableProps) {
  if (rows.length === 0) return <p className={shared.nothing}>It carries nothing: that it happened is all it says.</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: -- scrolling by keyboard needs focus.
    <section className={classes.scroller} aria-label={label} tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">Type</th>
            <th scope="col">What it is</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.path} style={{ '--depth': row.depth } as CSSProperties}>
              <th scope="row">
                <FieldName row={row} />
              </th>
              <td>
                {row.type}
                {row.isRequired ? null : <span className={classes.optional}>optional</span>}
              </td>
              <td>
                {row.description === undefined ? null : <p className={classes.about}>{row.description}</p>}
                <Constraints constraints={row.constraints} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A field by its name, and whether it tells of a person. */
function FieldName({ row: { name, isPersonal } }: { readonly row: SchemaRow }) {
  return (
    <>
      <code>{name}</code>
      {isPersonal ? <IconUserShield size={14} role="img" aria-label="personal data" title="Personal data" /> : null}
    </>
  );
}

function Constraints({ constraints }: { readonly constraints: readonly string[] }) {
  if (constraints.length === 0) return null;
  return (
    <ul className={classes.constraints}>
      {constraints.map((constraint) => (
        <li key={constraint}>{constraint}</li>
      ))}
    </ul>
  );
}
