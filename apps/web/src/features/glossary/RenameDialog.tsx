import { type GlossaryEntry, renameWord } from '@lambdastorm/derivation';
import { Button, Checkbox, Group, Modal, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { countOf } from '../../shared/countOf.ts';
import { notifyDone } from '../../shared/ui/notify.ts';
import { useBoardSession, useBoardSnapshot } from '../board-session/BoardSession.ts';
import classes from './glossary.module.css';

export interface RenameDialogProps {
  readonly entry: GlossaryEntry;
  readonly onClose: () => void;
}

/** Puts another word in the place of one, with a look at what it changes before it happens. */
export function RenameDialog({ entry: { word, contextId }, onClose }: RenameDialogProps) {
  const { document } = useBoardSession();
  const board = useBoardSnapshot();
  const [to, setTo] = useState(word);
  const [isEverywhere, setEverywhere] = useState(contextId === undefined);
  const isNew = to.trim() !== '' && to.trim() !== word;
  const edits = isNew ? renameWord(board, { from: word, to, contextId: isEverywhere ? undefined : contextId }) : [];
  const examples = edits.flatMap((edit) => (edit.type === 'rewordNote' ? [edit] : [])).slice(0, 5);

  function handleSubmit(event: FormEvent): void {
    event.preventDefault();
    if (edits.length === 0) return;
    document.edit(...edits);
    notifyDone(`“${word}” is now “${to.trim()}” in ${countOf(edits.length, 'place')}. Undo takes it back.`);
    onClose();
  }

  return (
    <Modal opened onClose={onClose} title={`Rename “${word}”`} size={460}>
      <form onSubmit={handleSubmit}>
        <TextInput
          data-autofocus
          label="The new word"
          value={to}
          maxLength={200}
          onChange={(event) => setTo(event.currentTarget.value)}
        />
        {contextId === undefined ? null : (
          <Checkbox
            mt="sm"
            size="sm"
            label="In the other contexts as well"
            checked={isEverywhere}
            onChange={(event) => setEverywhere(event.currentTarget.checked)}
          />
        )}
        <ul className={classes.examples} aria-label="What changes">
          {examples.map(({ noteId, text }) => (
            <li key={noteId}>
              <s>{board.notes.find(({ id }) => id === noteId)?.text}</s> → {text}
            </li>
          ))}
          {edits.length > examples.length ? <li>… {countOf(edits.length, 'place')} in all</li> : null}
        </ul>
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" disabled={edits.length === 0}>
            {edits.length === 0 ? 'Rename' : `Rename in ${countOf(edits.length, 'place')}`}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
