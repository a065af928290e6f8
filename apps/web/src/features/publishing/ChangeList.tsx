import type { MessageComparison } from '@lambdastorm/catalog';
import { useState } from 'react';
import classes from './ChangeList.module.css';
import { directionLabels } from './messageLooks.ts';

type Change = MessageComparison['changes'][number];

/** Somebody who has to read more than these compares the schemas. */
const shownChanges = 8;

/** Why a verdict is not “goes well”: a sentence each, and data that proves it. */
export function ChangeList({ changes }: { readonly changes: readonly Change[] }) {
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? changes : changes.slice(0, shownChanges);
  return (
    <>
      <ol className={classes.changes}>
        {shown.map((change) => (
          <li key={`${change.direction} ${change.pointer} ${change.rule} ${change.against}`} className={classes.change}>
            <span className={classes.direction}>{directionLabels[change.direction]}</span>
            <span className={classes.message}>{change.message}</span>
            {change.example === undefined ? null : (
              <details className={classes.proof}>
                <summary>Data that proves it</summary>
                <pre className={classes.example}>{JSON.stringify(change.example, null, 2)}</pre>
              </details>
            )}
          </li>
        ))}
      </ol>
      {shown.length === changes.length ? null : (
        <button type="button" className={classes.more} onClick={() => setIsWhole(true)}>
          And {changes.length - shown.length} more
        </button>
      )}
    </>
  );
}
