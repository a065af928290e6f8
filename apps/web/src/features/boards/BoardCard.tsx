import type { BoardSummary } from '@lambdastorm/contract';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { countOf } from '../../shared/countOf.ts';
import { relativeTime } from '../../shared/time/relativeTime.ts';
import { InlineText } from '../../shared/ui/InlineText.tsx';
import { notifyFailure } from '../../shared/ui/notify.ts';
import classes from './BoardCard.module.css';
import { BoardCardMenu } from './BoardCardMenu.tsx';
import { BoardTags } from './BoardTags.tsx';
import { BoardThumbnail } from './BoardThumbnail.tsx';
import { useChangeBoard } from './boardQueries.ts';
import { FavouriteStar } from './FavouriteStar.tsx';

export function BoardCard({ board, now }: { readonly board: BoardSummary; readonly now: Date }) {
  const [isRenaming, setIsRenaming] = useState(false);
  const change = useChangeBoard();

  function rename(name: string): void {
    change.mutate(
      { boardId: board.id, name },
      { onError: (error) => notifyFailure('The board was not renamed', error) },
    );
  }

  return (
    <li className={classes.card}>
      <BoardThumbnail preview={board.preview} />
      <div className={classes.caption}>
        <div className={classes.words}>
          <h2 className={classes.name}>
            {isRenaming ? (
              <InlineText
                value={board.name}
                label="Name of the board"
                maxLength={200}
                onCommit={rename}
                onEnd={() => setIsRenaming(false)}
              />
            ) : (
              <Link to="/boards/$boardId" params={{ boardId: board.id }} className={classes.link} title={board.name}>
                {board.name}
              </Link>
            )}
          </h2>
          <p className={classes.facts}>
            {countOf(board.noteCount, 'note')} · {countOf(board.contextCount, 'context')}
          </p>
          {board.tags.length === 0 ? null : <BoardTags tags={board.tags} />}
          <p className={classes.facts}>
            edited{' '}
            <time dateTime={board.updatedAt} title={new Date(board.updatedAt).toLocaleString('en')}>
              {relativeTime(new Date(board.updatedAt), now)}
            </time>
            {board.editedBy === undefined || board.editedBy === '' ? null : ` by ${board.editedBy}`}
          </p>
        </div>
        <FavouriteStar board={board} />
        <BoardCardMenu board={board} onRename={() => setIsRenaming(true)} />
      </div>
    </li>
  );
}
