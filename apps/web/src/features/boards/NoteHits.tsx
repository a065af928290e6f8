import type { BoardHit, BoardSummary } from '@lambdastorm/contract';
import { Link, useNavigate } from '@tanstack/react-router';
import { countOf } from '../../shared/countOf.ts';
import { PaperChip } from '../../shared/ui/PaperChip.tsx';
import { useNoteSearch } from './boardQueries.ts';
import classes from './NoteHits.module.css';

/** Where the words of the search stand on the notes of boards, each leading to its note. */
export function NoteHits({ words, boards }: { readonly words: string; readonly boards: readonly BoardSummary[] }) {
  const { data: hits } = useNoteSearch(words);
  const byId = new Map(boards.map((board) => [board.id, board]));
  const shown = (hits ?? []).flatMap((hit) => {
    const board = byId.get(hit.boardId);
    return board === undefined ? [] : [{ hit, board }];
  });
  if (shown.length === 0) return null;
  return (
    <section className={classes.hits} aria-label="On notes">
      <h2 className={classes.heading}>On notes</h2>
      <ul className={classes.list}>
        {shown.map(({ hit, board }) => (
          <HitRow key={board.id} hit={hit} board={board} />
        ))}
      </ul>
    </section>
  );
}

function HitRow({ hit: { notes, count }, board }: { readonly hit: BoardHit; readonly board: BoardSummary }) {
  const navigate = useNavigate();
  return (
    <li className={classes.row}>
      <Link to="/boards/$boardId" params={{ boardId: board.id }} className={classes.board}>
        {board.name}
      </Link>
      <span className={classes.count}>{countOf(count, 'note')}</span>
      <span className={classes.notes}>
        {notes.map(({ id, kind, text }) => (
          <PaperChip
            key={id}
            kind={kind as Parameters<typeof PaperChip>[0]['kind']}
            text={text}
            onClick={() => void navigate({ to: '/boards/$boardId', params: { boardId: board.id }, search: { at: id } })}
          />
        ))}
      </span>
    </li>
  );
}
