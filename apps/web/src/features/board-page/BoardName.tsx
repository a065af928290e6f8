import { useDocumentTitle } from '@mantine/hooks';
import { useState } from 'react';
import { InlineText } from '../../shared/ui/InlineText.tsx';
import { notifyFailure } from '../../shared/ui/notify.ts';
import { useBoardSession, useMayEdit } from '../board-session/BoardSession.ts';
import { useBoard, useChangeBoard } from '../boards/boardQueries.ts';
import classes from './BoardName.module.css';

/** The board's name, which a click turns into an input. */
export function BoardName() {
  const { boardId } = useBoardSession();
  const mayEdit = useMayEdit();
  const [isRenaming, setIsRenaming] = useState(false);
  const change = useChangeBoard();
  const name = useBoard(boardId).data?.name;
  useDocumentTitle(name === undefined ? 'Lambdastorm' : `${name} · Lambdastorm`);

  function rename(next: string): void {
    change.mutate({ boardId, name: next }, { onError: (error) => notifyFailure('The board was not renamed', error) });
  }

  if (name === undefined) return <h1 className={classes.name} aria-label="Board" />;
  return (
    <h1 className={classes.name}>
      {isRenaming ? (
        <InlineText
          value={name}
          label="Name of the board"
          maxLength={200}
          onCommit={rename}
          onEnd={() => setIsRenaming(false)}
        />
      ) : !mayEdit ? (
        <span className={classes.button}>{name}</span>
      ) : (
        <button type="button" className={classes.button} title="Rename" onClick={() => setIsRenaming(true)}>
          {name}
        </button>
      )}
    </h1>
  );
}
