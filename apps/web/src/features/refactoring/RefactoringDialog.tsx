import { applyEdit, type BoardSnapshot, diffBoards } from '@lambdastorm/board';
import { Button, Checkbox, Group, Modal, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useMemo, useState } from 'react';
import { countOf } from '../../shared/countOf.ts';
import { notifyDone } from '../../shared/ui/notify.ts';
import { useBoardSession, useBoardSnapshot } from '../board-session/BoardSession.ts';
import { useCompared } from '../history/comparedStore.ts';
import { arrowSentence, diffRows } from '../history/diffSentence.ts';
import classes from './RefactoringDialog.module.css';
import { type Refactoring, useRefactoring } from './refactoringStore.ts';

/** Shows what a refactoring would do, on the wall and as a list, before it is done. */
export function RefactoringDialog() {
  const { refactoring, end } = useRefactoring();
  if (refactoring === undefined) return null;
  return <Preview key={refactoring.title} refactoring={refactoring} onEnd={end} />;
}

const shownRows = 8;

interface PreviewProps {
  readonly refactoring: Refactoring;
  readonly onEnd: () => void;
}

function Preview({ refactoring: { title, sentence, asks, choices, edits: editsFor }, onEnd }: PreviewProps) {
  const { document } = useBoardSession();
  const board = useBoardSnapshot();
  const [name, setName] = useState(asks?.value ?? '');
  const [chosenIds, setChosenIds] = useState(
    () => choices?.options.flatMap(({ id, isChosen }) => (isChosen ? [id] : [])) ?? [],
  );
  const edits = useMemo(() => editsFor(name, chosenIds), [editsFor, name, chosenIds]);
  const after = useMemo(() => edits.reduce<BoardSnapshot>(applyEdit, board), [edits, board]);
  const rows = diffRows(diffBoards(board, after));
  const arrows = arrowSentence(diffBoards(board, after));

  useEffect(() => {
    useCompared.getState().preview(edits.length === 0 ? undefined : after);
    return () => useCompared.getState().preview(undefined);
  }, [after, edits]);

  function handleSubmit(event: FormEvent): void {
    event.preventDefault();
    if (edits.length === 0) return;
    document.edit(...edits);
    notifyDone(`${title}: done. Undo takes it back.`);
    onEnd();
  }

  return (
    <Modal opened onClose={onEnd} title={title} size={440} overlayProps={{ backgroundOpacity: 0.15 }}>
      <form onSubmit={handleSubmit} className={classes.form}>
        <p className={classes.sentence}>{sentence}</p>
        {asks === undefined ? null : (
          <TextInput
            data-autofocus
            label={asks.label}
            maxLength={200}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
        )}
        {choices === undefined ? null : (
          <Checkbox.Group label={choices.label} value={chosenIds} onChange={setChosenIds}>
            <div className={classes.choices}>
              {choices.options.map(({ id, label }) => (
                <Checkbox key={id} size="xs" value={id} label={label} />
              ))}
            </div>
          </Checkbox.Group>
        )}
        {edits.length === 0 ? null : (
          <section aria-label="What it changes">
            <ul className={classes.rows}>
              {rows.slice(0, shownRows).map(({ key, how, words, what }) => (
                <li key={key} data-how={how}>
                  <span>{how}</span> {words} <small>{what}</small>
                </li>
              ))}
            </ul>
            {rows.length > shownRows ? (
              <p className={classes.sentence}>… {countOf(rows.length, 'change')} in all.</p>
            ) : null}
            {arrows === undefined ? null : <p className={classes.sentence}>{arrows}</p>}
          </section>
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onEnd}>
            Cancel
          </Button>
          <Button type="submit" disabled={edits.length === 0}>
            Do it
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
