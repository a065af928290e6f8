import { NoteAuthor, routes } from '@lambdastorm/contract';
import { useQuery } from '@tanstack/react-query';
import { request } from '../../shared/api/request.ts';
import { relativeTime } from '../../shared/time/relativeTime.ts';
import { useNow } from '../../shared/time/useNow.ts';
import { useBoardSession } from '../board-session/BoardSession.ts';
import { nameOf } from '../presence/personLook.ts';
import classes from './DetailsPanel.module.css';

/** Who put a note up, and who changed it last, as far as it is known. */
export function NoteAuthorLine({ noteId }: { readonly noteId: string }) {
  const { boardId, isStored } = useBoardSession();
  const now = useNow(30_000);
  const { data: author } = useQuery({
    queryKey: ['board', boardId, 'author', noteId],
    queryFn: ({ signal }) => request(NoteAuthor, routes.noteAuthor(boardId, noteId), { signal }),
    enabled: isStored,
    staleTime: 0,
    refetchInterval: 10_000,
  });
  const created = author?.createdBy === undefined ? '' : byWhom(author.createdBy, author.createdAt, now);
  const changed = author?.editedBy === undefined ? '' : byWhom(author.editedBy, author.editedAt, now);
  const said = [
    created === '' ? '' : `Written by ${created}`,
    // Whoever puts a note up writes on it at once.
    changed === '' || changed === created ? '' : `changed by ${changed}`,
  ].filter((each) => each !== '');
  if (said.length === 0) return null;
  const line = said.join(', ');
  return <p className={classes.author}>{`${line.charAt(0).toUpperCase()}${line.slice(1)}.`}</p>;
}

function byWhom(name: string, at: string | undefined, now: Date): string {
  const who = nameOf({ name }) === 'Guest' ? 'a guest' : name;
  return at === undefined ? who : `${who} ${relativeTime(new Date(at), now)}`;
}
