import type { SchemaChange } from '@lambdastorm/contract';
import { IconAlertTriangle, IconHelpCircle } from '@tabler/icons-react';
import classes from './ChangeSentences.module.css';

const directions = {
  backward: 'New readers, old data',
  forward: 'Old readers, new data',
} as const;

/** What speaks against a change, each in a sentence, with the data that proves it. */
export function ChangeSentences({ changes }: { readonly changes: readonly SchemaChange[] }) {
  if (changes.length === 0) return null;
  return (
    <ul className={classes.list}>
      {changes.map(({ direction, pointer, rule, verdict, message, example }) => (
        <li key={`${direction} ${pointer} ${rule} ${message}`} className={classes.change} data-verdict={verdict}>
          {verdict === 'breaking' ? (
            <IconAlertTriangle size={15} role="img" aria-label="Breaking" />
          ) : (
            <IconHelpCircle size={15} role="img" aria-label="Not decidable" />
          )}
          <div>
            <p className={classes.sentence}>
              <span className={classes.direction}>{directions[direction]}</span> {message}
            </p>
            {example === undefined ? null : (
              <details className={classes.example}>
                <summary>Data that proves it</summary>
                <pre>{JSON.stringify(example, null, 2)}</pre>
              </details>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
