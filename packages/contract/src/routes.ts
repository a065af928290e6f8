const part = encodeURIComponent;
const queryOf = (query: Readonly<Record<string, string>>): string =>
  Object.entries(query)
    .map(([name, value]) => `${part(name)}=${part(value)}`)
    .join('&');

/**
 * Where the API is. Every refusal is a `Problem`. Without a session the answer is `sign-in-needed`; a board or workspace
 * that is unknown, deleted or not shared with who asks is `board-not-found` or `workspace-not-found`.
 */
export const routes = {
  /** GET: `Me`, also without a session. PATCH a `ChangeMeRequest`: `Me`. */
  me: '/api/me',
  /** POST a `GuestRequest`: `Me`, with the cookie of a new guest. */
  guest: '/api/session/guest',
  /** POST a `SignInRequest`: `Me`, with a cookie. DELETE signs out: 204. */
  session: '/api/session',
  /** POST without a body: `OpenIdStart`. */
  openId: '/api/session/openid',
  /** POST an `AccountRequest`: `Me`, with a new cookie. */
  account: '/api/account',
  /** POST a `ChangePasswordRequest`: 204. */
  password: '/api/account/password',
  /** POST a `ForgottenPasswordRequest`: 204. */
  forgottenPassword: '/api/account/forgotten-password',
  /** POST a `ResetPasswordRequest`: 204. */
  resetPassword: '/api/account/reset-password',
  /** POST a `ClaimRequest`: `Me`, with a cookie where an account was made. */
  claim: '/api/claim',
  /** GET: `SessionList`. DELETE ends all but this one: 204. */
  sessions: '/api/sessions',
  /** DELETE: 204. */
  signedInSession: (sessionId: string) => `/api/sessions/${part(sessionId)}`,
  /** POST a `WorkspaceRequest`: 201 and the `Workspace`. */
  workspaces: '/api/workspaces',
  /** PATCH a `WorkspaceRequest`: `Workspace`. */
  workspace: (workspaceId: string) => `/api/workspaces/${part(workspaceId)}`,
  /** GET: `AuditLog`. */
  audit: (workspaceId: string) => `/api/workspaces/${part(workspaceId)}/audit`,
  /** GET: `PeopleList`. */
  workspacePeople: (workspaceId: string) => `/api/workspaces/${part(workspaceId)}/people`,
  /** PATCH a `ChangeRoleRequest`: 204. DELETE: 204; everybody may leave. */
  workspacePerson: (workspaceId: string, userId: string) =>
    `/api/workspaces/${part(workspaceId)}/people/${part(userId)}`,
  /** GET: `ShareLinkList`. POST a `CreateLinkRequest`: 201 and a `CreatedLink`. */
  workspaceLinks: (workspaceId: string) => `/api/workspaces/${part(workspaceId)}/links`,
  /** GET: `PeopleList`. */
  boardPeople: (boardId: string) => `/api/boards/${part(boardId)}/people`,
  /** PATCH a `ChangeRoleRequest`: 204. DELETE: 204; everybody may leave. */
  boardPerson: (boardId: string, userId: string) => `/api/boards/${part(boardId)}/people/${part(userId)}`,
  /** GET: `ShareLinkList`. POST a `CreateLinkRequest`: 201 and a `CreatedLink`. */
  boardLinks: (boardId: string) => `/api/boards/${part(boardId)}/links`,
  /** DELETE: 204; whoever came through the link loses what it gave. */
  link: (linkId: string) => `/api/links/${part(linkId)}`,
  /** POST a `RedeemLinkRequest`: `RedeemedLink`, with the cookie of a new guest where there is no session. */
  redeemLink: '/api/links/redeem',
  /** POST without a body: `SyncTicket`. */
  ticket: (boardId: string) => `/api/boards/${part(boardId)}/ticket`,
  /** GET: `BoardList`. POST a `CreateBoardRequest`: 201 and the `BoardSummary`. */
  boards: '/api/boards',
  /** GET: `BoardSummary`. PATCH a `ChangeBoardRequest`: `BoardSummary`. DELETE: 204; people on the board are sent away. */
  board: (boardId: string) => `/api/boards/${part(boardId)}`,
  /** GET: `BoardHitList` of the boards on whose notes all of these words occur. */
  searchNotes: (words: string) => `/api/search?q=${part(words)}`,
  /** PUT and DELETE without a body: 204. */
  favourite: (boardId: string) => `/api/favourites/${part(boardId)}`,
  /** POST without a body: 201 and the `BoardSummary` of a board with the same content. */
  duplicate: (boardId: string) => `/api/boards/${part(boardId)}/duplicate`,
  /** GET: `BoardList` of what was deleted and can still be restored. */
  trash: '/api/trash',
  /** DELETE removes a board in the trash for good, its content too: 204. */
  trashed: (boardId: string) => `/api/trash/${part(boardId)}`,
  /** POST without a body takes a deletion back: `BoardSummary`. */
  restore: (boardId: string) => `/api/boards/${part(boardId)}/restore`,
  /** GET: `NoteAuthor`. */
  noteAuthor: (boardId: string, noteId: string) => `/api/boards/${part(boardId)}/notes/${part(noteId)}/author`,
  /** GET: `CommentThreadList`. POST a `StartThreadRequest`: 201 and the `CommentThread`. */
  comments: (boardId: string) => `/api/boards/${part(boardId)}/comments`,
  /** POST a `CommentRequest`: 201. PATCH a `ResolveThreadRequest`: 204. */
  thread: (boardId: string, threadId: string) => `/api/boards/${part(boardId)}/comments/${part(threadId)}`,
  /** PATCH a `CommentRequest`: 204. DELETE: 204; with its first comment a thread goes when nobody answered. */
  comment: (boardId: string, threadId: string, commentId: string) =>
    `/api/boards/${part(boardId)}/comments/${part(threadId)}/${part(commentId)}`,
  /** POST without a body: 204, all of it is read. */
  readThread: (boardId: string, threadId: string) => `/api/boards/${part(boardId)}/comments/${part(threadId)}/read`,
  /** GET: `BoardVersionList`. POST a `NameVersionRequest`: 201 and the `BoardVersion` of the board as it is. */
  versions: (boardId: string) => `/api/boards/${part(boardId)}/versions`,
  /** GET: the board file of a version. */
  versionFile: (boardId: string, versionId: string) => `/api/boards/${part(boardId)}/versions/${part(versionId)}/file`,
  /** GET: `BoardFilmList`. */
  films: (boardId: string) => `/api/boards/${part(boardId)}/films`,
  /** GET: `FilmContent`. */
  film: (boardId: string, filmId: string) => `/api/boards/${part(boardId)}/films/${part(filmId)}`,
  /** GET: the board file as an attachment. */
  boardFile: (boardId: string) => `/api/boards/${part(boardId)}/file`,
  /** GET: a zip with one folder, the project of one bounded context; error findings are `findings-prevent-generation`. */
  project: (boardId: string, contextId: string, target: string) =>
    `/api/boards/${part(boardId)}/projects/${part(contextId)}/${part(target)}.zip`,
  /** GET: `BoardCatalog`. */
  boardCatalog: (boardId: string) => `/api/boards/${part(boardId)}/catalog`,
  /** POST a `PublishRequest`: 201 and the `PublishedVersion`. */
  publications: (boardId: string, contextId: string) =>
    `/api/boards/${part(boardId)}/contexts/${part(contextId)}/publications`,
  /** GET: `CatalogHome`. */
  catalog: (workspaceId: string) => `/api/workspaces/${part(workspaceId)}/catalog`,
  /** GET with `q`, `kind`, `source`, `status`, `team` and `personal`: `CatalogSearch`. */
  catalogSearch: (workspaceId: string, query: Readonly<Record<string, string>>) =>
    `/api/workspaces/${part(workspaceId)}/catalog/search?${queryOf(query)}`,
  /** GET: `WebhookList`. POST a `CreateWebhookRequest`: 201 and the `CreatedWebhook`. */
  webhooks: (workspaceId: string) => `/api/workspaces/${part(workspaceId)}/webhooks`,
  /** PATCH a `ChangeWebhookRequest`: 204. DELETE: 204. */
  webhook: (workspaceId: string, webhookId: string) =>
    `/api/workspaces/${part(workspaceId)}/webhooks/${part(webhookId)}`,
  /** POST without a body: 204, a message that says nothing is on its way. */
  testWebhook: (workspaceId: string, webhookId: string) =>
    `/api/workspaces/${part(workspaceId)}/webhooks/${part(webhookId)}/test`,
  /** GET: `WebhookDeliveryList`. */
  deliveries: (workspaceId: string, webhookId: string) =>
    `/api/workspaces/${part(workspaceId)}/webhooks/${part(webhookId)}/deliveries`,
  /** POST without a body: 204, it is on its way again. */
  sendAgain: (workspaceId: string, webhookId: string, deliveryId: string) =>
    `/api/workspaces/${part(workspaceId)}/webhooks/${part(webhookId)}/deliveries/${part(deliveryId)}/again`,
  /** PUT a `FollowRequest`: 204. */
  follow: (workspaceId: string) => `/api/workspaces/${part(workspaceId)}/catalog/follows`,
  /** GET: `FollowList`. */
  follows: '/api/follows',
  /** GET: `NoticeList`. */
  notices: '/api/notices',
  /** GET: `NoticeCount`. */
  noticeCount: '/api/notices/count',
  /** POST a `ReadNoticesRequest`: 204. */
  readNotices: '/api/notices/read',
  /** GET: `CatalogSettings`. PATCH a `CatalogSettingsRequest`: `CatalogSettings`. */
  catalogSettings: (workspaceId: string) => `/api/workspaces/${part(workspaceId)}/catalog/settings`,
  /** GET, with `version` for an earlier one: `CatalogContextPage`. PATCH a `ContextModeRequest`: 204. */
  catalogContext: (workspaceId: string, source: string) =>
    `/api/workspaces/${part(workspaceId)}/catalog/contexts/${part(source)}`,
  /** GET: `CatalogMessagePage`. */
  catalogMessage: (workspaceId: string, source: string, kind: string, wireName: string) =>
    `/api/workspaces/${part(workspaceId)}/catalog/contexts/${part(source)}/${part(kind)}/${part(wireName)}`,
  /** PUT a `DeprecateRequest`: 204. */
  catalogDeprecation: (workspaceId: string, source: string, kind: string, wireName: string) =>
    `/api/workspaces/${part(workspaceId)}/catalog/contexts/${part(source)}/${part(kind)}/${part(wireName)}/deprecation`,
  /** GET with `around` (a source, or source/kind/wireName), `depth` and `fields`: `CatalogGraph`; without: the context map. */
  catalogGraph: (workspaceId: string, query: Readonly<Record<string, string>> = {}) =>
    `/api/workspaces/${part(workspaceId)}/catalog/graph?${queryOf(query)}`,
  /** GET: `CatalogGlossary`. */
  catalogGlossary: (workspaceId: string) => `/api/workspaces/${part(workspaceId)}/catalog/glossary`,
  /** GET: `CatalogStatistics`. */
  catalogStatistics: (workspaceId: string) => `/api/workspaces/${part(workspaceId)}/catalog/statistics`,
  /** GET: `ApiKeyList`. POST a `CreateApiKeyRequest`: 201 and the `CreatedApiKey`. */
  apiKeys: (workspaceId: string) => `/api/workspaces/${part(workspaceId)}/keys`,
  /** DELETE: 204; programs with the key are refused from then on. */
  apiKey: (workspaceId: string, keyId: string) => `/api/workspaces/${part(workspaceId)}/keys/${part(keyId)}`,
  /** GET: the API in OpenAPI 3.1. */
  openApi: '/api/openapi.json',
  /** GET: `BoardTemplateList`. */
  templates: '/api/templates',
  /** A WebSocket: `/sync?board=ID` speaks the protocol of `packages/sync`, with a ticket in its hello. */
  sync: '/sync',
} as const;
