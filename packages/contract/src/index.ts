export {
  AuditEntry,
  AuditLog,
  auditedActions,
  ChangeRoleRequest,
  CreatedLink,
  CreateLinkRequest,
  PeopleList,
  PersonWithAccess,
  RedeemedLink,
  RedeemLinkRequest,
  ShareLink,
  ShareLinkList,
  SyncTicket,
  WorkspaceRequest,
} from './Access.ts';
export { ApiKey, ApiKeyList, CreateApiKeyRequest, CreatedApiKey } from './ApiKey.ts';
export {
  BoardHit,
  BoardHitList,
  BoardList,
  BoardPreview,
  BoardSummary,
  BoardTemplate,
  BoardTemplateList,
  ChangeBoardRequest,
  CreateBoardRequest,
  daysInTrash,
  NoteAuthor,
} from './Board.ts';
export { BoardFilm, BoardFilmList, FilmContent } from './BoardFilm.ts';
export { BoardVersion, BoardVersionList, NameVersionRequest } from './BoardVersion.ts';
export {
  BoardCatalog,
  CatalogConsumer,
  CatalogContextPage,
  CatalogContextQuery,
  CatalogContextSummary,
  CatalogGlossary,
  CatalogGraph,
  CatalogGraphQuery,
  CatalogHome,
  CatalogMessagePage,
  CatalogMessageSummary,
  CatalogPublication,
  CatalogRelation,
  CatalogSchemaVersion,
  CatalogSearch,
  CatalogSearchQuery,
  CatalogSettings,
  CatalogSettingsRequest,
  CatalogStatistics,
  ContextModeRequest,
  DeprecateRequest,
  LooseEnds,
  MessageKind,
  MessageStatus,
  PublishedVersion,
  PublishRequest,
  SchemaChange,
} from './Catalog.ts';
export {
  BoardComment,
  CommentRequest,
  CommentThread,
  CommentThreadList,
  commentLimits,
  ResolveThreadRequest,
  StartThreadRequest,
} from './Comments.ts';
export {
  AccountRequest,
  ChangeMeRequest,
  ChangePasswordRequest,
  ClaimRequest,
  ForgottenPasswordRequest,
  GuestRequest,
  Me,
  Myself,
  OpenIdStart,
  ResetPasswordRequest,
  SessionList,
  SignedInSession,
  SignInMode,
  SignInRequest,
  Workspace,
} from './Me.ts';
export {
  CatalogNews,
  Follow,
  FollowList,
  FollowRequest,
  mostNotices,
  NewsMessage,
  Notice,
  NoticeCount,
  NoticeList,
  ReadNoticesRequest,
} from './Notice.ts';
export { openApiDocument } from './openApi/openApiDocument.ts';
export { operations } from './openApi/operations.ts';
export { Problem, type ProblemCode, problemCodes } from './Problem.ts';
export { higherRole, isAtLeast, Role, roles } from './Role.ts';
export { routes } from './routes.ts';
export {
  ChangeWebhookRequest,
  CreatedWebhook,
  CreateWebhookRequest,
  Webhook,
  WebhookDelivery,
  WebhookDeliveryList,
  WebhookList,
} from './Webhook.ts';
