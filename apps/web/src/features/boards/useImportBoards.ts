import { renderBoardFile } from '@lambdastorm/board';
import { useNavigate } from '@tanstack/react-router';
import { ApiProblem } from '../../shared/api/ApiProblem.ts';
import { notifyDone, notifyFailure } from '../../shared/ui/notify.ts';
import { readBoardFromSvg } from '../board-picture/boardInSvg.ts';
import { useShownWorkspace } from '../workspaces/useShownWorkspace.ts';
import { useCreateBoard } from './boardQueries.ts';

const largestFileBytes = 20 * 1024 * 1024;

/** Makes a board of each file; opens it when it is the only one. What can't be read is said file by file. */
export function useImportBoards(): (files: readonly File[]) => Promise<void> {
  const create = useCreateBoard();
  const navigate = useNavigate();
  const workspaceId = useShownWorkspace().shown?.id;

  async function importOne(file: File): Promise<string | undefined> {
    try {
      refuseLargeFile(file);
      const board = await create.mutateAsync({
        ...{ from: 'file', file: await readBoardFile(file) },
        ...(workspaceId === undefined ? {} : { workspaceId }),
      });
      return board.id;
    } catch (error) {
      notifyFailure(`“${file.name}” was not imported`, error);
      return undefined;
    }
  }

  return async (files) => {
    const boardIds: string[] = [];
    // One after another: their order in the list is the order of the files.
    for (const file of files) boardIds.push(...[await importOne(file)].filter((id) => id !== undefined));
    const [boardId] = boardIds;
    if (boardId === undefined) return;
    if (files.length === 1) await navigate({ to: '/boards/$boardId', params: { boardId } });
    else notifyDone(`${boardIds.length} of ${files.length} board files are imported.`);
  };
}

/** The text of a board file; of a picture, that of the board it carries. */
async function readBoardFile(file: File): Promise<string> {
  const text = await file.text();
  const isPicture = file.type === 'image/svg+xml' || file.name.toLowerCase().endsWith('.svg');
  return isPicture ? renderBoardFile(readBoardFromSvg(text)) : text;
}

function refuseLargeFile(file: File): void {
  if (file.size <= largestFileBytes) return;
  const megabytes = Math.ceil(file.size / 1024 / 1024);
  throw new ApiProblem('request-too-large', `It has ${megabytes} MB; a board file has at most 20 MB.`);
}
