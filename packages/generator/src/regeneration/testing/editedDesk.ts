import { type Board, createDesk, pizza } from './createDesk.ts';

/** The project of a context in which a person has edited every TypeScript file that is theirs. */
export function editedDesk(contextId?: string, board: Board = pizza): ReturnType<typeof createDesk> {
  const desk = createDesk('aws-lambda-typescript', contextId);
  desk.generate(board);
  for (const path of desk.files.keys()) if (isUserFile(path)) desk.append(path, '// mine');
  return desk;
}

/** Whether a file is a person's to write code in. */
function isUserFile(path: string): boolean {
  return /^(src\/(?!generated)|test\/).*\.ts$/.test(path);
}
