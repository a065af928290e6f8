/**
 * Where the API is. Boards: GET and POST `boards`, GET, PATCH and DELETE `board`; DELETE can be taken back by POST
 * `restore`. GET `boardFile` answers the board file, GET `project` a zip of one context's project.
 */
export const routes = {
  boards: '/api/boards',
  board: (boardId: string) => `/api/boards/${encodeURIComponent(boardId)}`,
  duplicate: (boardId: string) => `/api/boards/${encodeURIComponent(boardId)}/duplicate`,
  restore: (boardId: string) => `/api/boards/${encodeURIComponent(boardId)}/restore`,
  boardFile: (boardId: string) => `/api/boards/${encodeURIComponent(boardId)}/file`,
  project: (boardId: string, contextId: string, target: string) =>
    `/api/boards/${encodeURIComponent(boardId)}/projects/${encodeURIComponent(contextId)}/${encodeURIComponent(target)}.zip`,
  templates: '/api/templates',
  sync: '/sync',
} as const;
