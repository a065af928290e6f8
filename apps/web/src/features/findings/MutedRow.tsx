import type { MutedFinding } from '@lambdastorm/derivation';
import { Button } from '@mantine/core';
import { IconBellOff } from '@tabler/icons-react';
import { useBoardSession, useMayEdit } from '../board-session/BoardSession.ts';
import classes from './FindingRow.module.css';
import { muteEdit } from './muteEdit.ts';

/** A finding that somebody muted, and why. */
export function MutedRow({ muted: { finding, reason } }: { readonly muted: MutedFinding }) {
  const { document } = useBoardSession();
  const mayEdit = useMayEdit();

  function unmute(): void {
    const edit = muteEdit(document.snapshot(), finding, undefined);
    if (edit !== undefined) document.edit(edit);
  }

  return (
    <li className={classes.row} data-muted="true">
      <span className={classes.sign}>
        <IconBellOff size={16} stroke={2} role="img" aria-label="Muted" />
      </span>
      <div className={classes.body}>
        <p className={classes.message}>{finding.message}</p>
        <p className={classes.reason}>“{reason}”</p>
        {mayEdit ? (
          <Button size="compact-xs" variant="subtle" onClick={unmute}>
            Show it again
          </Button>
        ) : null}
      </div>
    </li>
  );
}
