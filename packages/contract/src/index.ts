export {
  BoardList,
  BoardPreview,
  BoardSummary,
  BoardTemplate,
  BoardTemplateList,
  ChangeBoardRequest,
  CreateBoardRequest,
  daysInTrash,
} from './Board.ts';
export { BoardVersion, BoardVersionList, NameVersionRequest } from './BoardVersion.ts';
export { Problem, type ProblemCode, problemCodes } from './Problem.ts';
export { routes } from './routes.ts';
