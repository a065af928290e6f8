import type { Finding } from '@lambdastorm/derivation';
import { Button } from '@mantine/core';
import { IconWand } from '@tabler/icons-react';
import { PaperChip } from '../../shared/ui/PaperChip.tsx';
import { useBoardSession, useMayEdit } from '../board-session/BoardSession.ts';
import { useNote } from '../board-session/useNote.ts';
import { useSelection } from '../selection/selectionStore.ts';
import classes from './FindingRow.module.css';
import { MuteButton } from './MuteButton.tsx';
import { severityLooks } from './severityLooks.ts';

export function FindingRow({ finding }: { readonly finding: Finding }) {
  const { document } = useBoardSession();
  const mayEdit = useMayEdit();
  const { severity, message, noteIds, fix } = finding;
  const { icon: SeverityIcon, label } = severityLooks[severity];
  return (
    <li className={classes.row}>
      <span className={classes.sign} data-severity={severity}>
        <SeverityIcon size={16} stroke={2} role="img" aria-label={label} />
      </span>
      <div className={classes.body}>
        <p className={classes.message}>{message}</p>
        <div className={classes.chips}>
          <NoteChips noteIds={noteIds} />
          {fix === undefined || !mayEdit ? null : (
            <Button
              size="compact-xs"
              variant="light"
              leftSection={<IconWand size={13} aria-hidden />}
              onClick={() => document.edit(...fix.edits)}
            >
              {fix.label}
            </Button>
          )}
        </div>
      </div>
      {severity === 'error' || noteIds.length === 0 || !mayEdit ? null : <MuteButton finding={finding} />}
    </li>
  );
}

const shownChips = 4;

function NoteChips({ noteIds }: { readonly noteIds: readonly string[] }) {
  const revealAndSelect = useSelection((selection) => selection.revealAndSelect);
  const more = noteIds.length - shownChips;
  return (
    <>
      {noteIds.slice(0, shownChips).map((id) => (
        <NoteChip key={id} id={id} />
      ))}
      {more > 0 ? (
        <Button size="compact-xs" variant="subtle" onClick={() => revealAndSelect(noteIds)}>
          and {more} more
        </Button>
      ) : null}
    </>
  );
}

function NoteChip({ id }: { readonly id: string }) {
  const note = useNote(id);
  const revealAndSelect = useSelection((selection) => selection.revealAndSelect);
  // The reading may be a moment behind the wall.
  if (note === undefined) return null;
  return <PaperChip kind={note.kind} text={note.text} onClick={() => revealAndSelect([id])} />;
}
