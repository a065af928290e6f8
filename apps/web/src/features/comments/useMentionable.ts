import { usePeople } from '../access/accessQueries.ts';
import { useBoardSession } from '../board-session/BoardSession.ts';
import { useCompany } from '../presence/useCompany.ts';
import { useThreads } from './commentQueries.ts';
import type { Mentionable } from './mentions.ts';

/** Those who are here, have a right here, or have said something here. */
export function useMentionable(): readonly Mentionable[] {
  const { boardId } = useBoardSession();
  const { people, me } = useCompany();
  const withAccess = usePeople({ boardId }).data ?? [];
  const authors = (useThreads().data ?? []).flatMap(({ comments }) =>
    comments.map(({ authorId, author }) => ({ userId: authorId, name: author })),
  );
  const byId = new Map(
    [...authors, ...withAccess, ...people, ...(me === undefined ? [] : [me])].map(({ userId, name }) => [
      userId,
      { userId, name },
    ]),
  );
  return [...byId.values()];
}
