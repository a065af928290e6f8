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
  BoardComment,
  CommentRequest,
  CommentThread,
  CommentThreadList,
  commentLimits,
  ResolveThreadRequest,
  StartThreadRequest,
} from './Comments.ts';
export { BoardCatalog, PublishedVersion, PublishRequest } from './catalog/BoardCatalog.ts';
export { CatalogContextPage, CatalogContextQuery, CatalogRelation } from './catalog/CatalogContextPage.ts';
export { CatalogContextSummary } from './catalog/CatalogContextSummary.ts';
export { CatalogGlossary } from './catalog/CatalogGlossary.ts';
export { CatalogGraph, CatalogGraphQuery } from './catalog/CatalogGraph.ts';
export { CatalogHome, LooseEnds } from './catalog/CatalogHome.ts';
export { CatalogConsumer, CatalogMessagePage } from './catalog/CatalogMessagePage.ts';
export { CatalogMessageSummary, MessageKind, MessageStatus } from './catalog/CatalogMessageSummary.ts';
export { CatalogPublication } from './catalog/CatalogPublication.ts';
export { CatalogSchemaVersion, SchemaChange } from './catalog/CatalogSchemaVersion.ts';
export { CatalogSearch, CatalogSearchQuery } from './catalog/CatalogSearch.ts';
export { CatalogSettings, CatalogSettingsRequest, ContextModeRequest } from './catalog/CatalogSettings.ts';
export { CatalogStatistics } from './catalog/CatalogStatistics.ts';
export { DeprecateRequest } from './catalog/MessageDeprecation.ts';
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
