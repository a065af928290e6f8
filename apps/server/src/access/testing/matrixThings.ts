import { renderBoardFile } from '@lambdastorm/board';
import { area, board, context } from '@lambdastorm/board/builder';
import { type BoardSummary, CommentThread, CreatedLink, PublishedVersion, routes } from '@lambdastorm/contract';
import type { Installation } from '../../testing/visitors.ts';
import type { MatrixRow } from './MatrixRow.ts';

export const said = { place: { x: 1, y: 2 }, text: 'Who pays?' };

/** What questions are about: each is made by the owner, for one question alone. */
export type MatrixThings = ReturnType<typeof createMatrixThings>;

/** The installation is asked for when something is made in it: rows are written down before it has started. */
export function createMatrixThings(installation: () => Installation) {
  let contexts = 0;

  async function create(method: string, path: string, body?: object): Promise<BoardSummary> {
    const answer = await installation().owner.ask(method, path, body === undefined ? {} : { body });
    return answer.json as BoardSummary;
  }

  const newBoard = (): Promise<BoardSummary> => create('POST', routes.boards, { from: 'empty', name: 'Wall' });

  return {
    create,
    newBoard,

    onBoard:
      (path: (boardId: string) => string, body?: unknown): MatrixRow['prepare'] =>
      async () => ({ path: path((await newBoard()).id), ...(body === undefined ? {} : { body }) }),

    async inTrash(): Promise<string> {
      const { id } = await newBoard();
      await installation().owner.ask('DELETE', routes.board(id));
      return id;
    },

    async newThread() {
      const { id } = await newBoard();
      const answer = await installation().owner.ask('POST', routes.comments(id), { body: said });
      const { id: threadId, comments } = CommentThread.parse(answer.json);
      return { id, threadId, commentPath: routes.comment(id, threadId, comments[0]?.id ?? '') };
    },

    /** The source of a context that was just published. */
    async newPublished(): Promise<string> {
      const title = `Ordering ${++contexts}`;
      const snapshot = board({ ...context('Ordering', area(0, 0, 900, 600)), title });
      const file = renderBoardFile({ name: 'Wall', snapshot });
      const { id } = await create('POST', routes.boards, { from: 'file', file });
      const published = await create('POST', routes.publications(id, 'ctx-ordering'), { after: 0 });
      return PublishedVersion.parse(published).source;
    },

    async linkTo(path: string): Promise<string> {
      const answer = await installation().owner.ask('POST', path, { body: { role: 'viewer' } });
      return CreatedLink.parse(answer.json).link.id;
    },

    async userIdOfNewGuest(path: string): Promise<string> {
      const guest = await installation().comes(path, { role: 'viewer' }, 'Gus');
      return (await guest.me()).person?.id ?? '';
    },
  };
}
