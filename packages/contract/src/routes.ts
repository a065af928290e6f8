/** Where the API is. Every refusal is a `Problem`; an unknown or deleted board is `board-not-found`. */
export const routes = {
  /** GET: `BoardList`. POST a `CreateBoardRequest`: 201 and the `BoardSummary`. */
  boards: '/api/boards',
  /** GET: `BoardSummary`. PATCH a `ChangeBoardRequest`: `BoardSummary`. DELETE: 204; people on the board are sent away. */
  board: (boardId: string) => `/api/boards/${encodeURIComponent(boardId)}`,
  /** POST without a body: 201 and the `BoardSummary` of a board with the same content. */
  duplicate: (boardId: string) => `/api/boards/${encodeURIComponent(boardId)}/duplicate`,
  /** GET: `BoardList` of what was deleted and can still be restored. */
  trash: '/api/trash',
  /** DELETE removes a board in the trash for good, its content too: 204. */
  trashed: (boardId: string) => `/api/trash/${encodeURIComponent(boardId)}`,
  /** POST without a body takes a deletion back: `BoardSummary`. */
  restore: (boardId: string) => `/api/boards/${encodeURIComponent(boardId)}/restore`,
  /** GET: `BoardVersionList`. POST a `NameVersionRequest`: 201 and the `BoardVersion` of the board as it is. */
  versions: (boardId: string) => `/api/boards/${encodeURIComponent(boardId)}/versions`,
  /** GET: the board file of a version. */
  versionFile: (boardId: string, versionId: string) =>
    `/api/boards/${encodeURIComponent(boardId)}/versions/${encodeURIComponent(versionId)}/file`,
  /** GET: the board file as an attachment. */
  boardFile: (boardId: string) => `/api/boards/${encodeURIComponent(boardId)}/file`,
  /** GET: a zip with one folder, the project of one bounded context; error findings are `findings-prevent-generation`. */
  project: (boardId: string, contextId: string, target: string) =>
    `/api/boards/${encodeURIComponent(boardId)}/projects/${encodeURIComponent(contextId)}/${encodeURIComponent(target)}.zip`,
  /** GET: `BoardTemplateList`. */
  templates: '/api/templates',
  /** A WebSocket: `/sync?board=ID` speaks the protocol of `packages/sync`. */
  sync: '/sync',
} as const;
