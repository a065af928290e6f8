import type { Example } from '@lambdastorm/examples';
import express, { type Express, type Router } from 'express';
import { ticketRoutes } from './access/ticketRoutes.ts';
import type { Tickets } from './access/tickets.ts';
import { resourceOf } from './boards/Board.ts';
import { boardRoutes } from './boards/boardRoutes.ts';
import type { BoardService } from './boards/boardService.ts';
import { catalogRoutes } from './catalog/catalogRoutes.ts';
import type { CatalogService } from './catalog/catalogService.ts';
import { apiKeyRoutes } from './catalog/keys/apiKeyRoutes.ts';
import type { ApiKeyService } from './catalog/keys/apiKeyService.ts';
import { programEntrance } from './catalog/keys/programEntrance.ts';
import { noticeRoutes } from './catalog/notices/noticeRoutes.ts';
import type { NoticeService } from './catalog/notices/noticeService.ts';
import { curatingRoutes } from './catalog/publishing/curatingRoutes.ts';
import type { CuratingService } from './catalog/publishing/curatingService.ts';
import { publishingRoutes } from './catalog/publishing/publishingRoutes.ts';
import type { PublishingService } from './catalog/publishing/publishingService.ts';
import { webhookRoutes } from './catalog/webhooks/webhookRoutes.ts';
import type { WebhookService } from './catalog/webhooks/webhookService.ts';
import { commentRoutes } from './comments/commentRoutes.ts';
import type { CommentService } from './comments/commentService.ts';
import { filmRoutes } from './films/filmRoutes.ts';
import type { FilmService } from './films/filmService.ts';
import { generationRoutes } from './generation/generationRoutes.ts';
import { healthRoutes } from './health/healthRoutes.ts';
import { historyRoutes } from './history/historyRoutes.ts';
import type { HistoryService } from './history/historyService.ts';
import { type AddressPolicy, requireOwnHost, requireOwnOrigin } from './http/addressPolicy.ts';
import { errorHandler } from './http/errorHandler.ts';
import { openApiRoutes } from './http/openApiRoutes.ts';
import { limitRate } from './http/rateLimits.ts';
import { securityHeaders } from './http/securityHeaders.ts';
import { trackRequest } from './http/trackRequest.ts';
import { nothingHere, webApp } from './http/webApp.ts';
import type { FavouriteRepository } from './library/FavouriteRepository.ts';
import { libraryRoutes } from './library/libraryRoutes.ts';
import type { SearchService } from './library/searchService.ts';
import { createLinkEntrance } from './members/linkEntrance.ts';
import { memberRoutes } from './members/memberRoutes.ts';
import type { MemberService } from './members/memberService.ts';
import type { AppSignals } from './observability/appSignals.ts';
import { identify } from './sessions/actorOf.ts';
import type { Auth } from './sessions/createAuth.ts';
import { sessionRoutes } from './sessions/sessionRoutes.ts';
import type { SessionService } from './sessions/sessionService.ts';
import { templateRoutes } from './templates/templateRoutes.ts';
import { workspaceRoutes } from './workspaces/workspaceRoutes.ts';
import type { WorkspaceService } from './workspaces/workspaceService.ts';

export interface AppDeps {
  readonly boards: BoardService;
  readonly history: HistoryService;
  readonly films: FilmService;
  readonly search: SearchService;
  readonly favourites: FavouriteRepository;
  readonly comments: CommentService;
  readonly publishing: PublishingService;
  readonly curating: CuratingService;
  readonly notices: NoticeService;
  readonly webhooks: WebhookService;
  readonly catalog: CatalogService;
  readonly apiKeys: ApiKeyService;
  readonly members: MemberService;
  readonly workspaces: WorkspaceService;
  readonly sessions: SessionService;
  readonly tickets: Tickets;
  readonly auth: Pick<Auth, 'handler'>;
  readonly examples: readonly Example[];
  readonly policy: AddressPolicy;
  readonly checkReady: () => Promise<void>;
  readonly isHttps: boolean;
  readonly webFolder: string;
  readonly signals: AppSignals;
}

/** Everything that is answered over HTTP, in the order in which a request meets it. */
export function createApp(deps: AppDeps): Express {
  const { policy, checkReady, isHttps, webFolder, signals, sessions, apiKeys } = deps;
  const app = express();
  app.disable('x-powered-by');
  // Only a proxy on this machine is believed when it says whom it speaks for.
  app.set('trust proxy', 'loopback');
  app.use(trackRequest(signals), securityHeaders({ isHttps }));
  // Probes come under whatever name the machine has, and learn nothing.
  app.use(healthRoutes(checkReady, signals));
  app.use(requireOwnHost(policy));

  app.use('/api', programEntrance(apiKeys));
  app.use('/api', limitRate('api'), requireOwnOrigin(policy), (_request, response, next) => {
    response.set('cache-control', 'no-store');
    next();
  });
  app.use('/api', identify(sessions), ...apiRoutes(deps));
  app.use(['/api', '/sync'], () => {
    throw nothingHere();
  });

  app.use(webApp(webFolder));
  app.use(() => {
    throw nothingHere();
  });
  app.use(errorHandler(signals));
  return app;
}

/** Everything under `/api`; each request has been looked at for who asks. */
export function apiRoutes(deps: AppDeps): Router[] {
  const {
    boards,
    search,
    favourites,
    comments,
    publishing,
    curating,
    notices,
    webhooks,
    catalog,
    apiKeys,
    history,
    films,
    members,
    workspaces,
    sessions,
    tickets,
    auth,
    examples,
  } = deps;
  return [
    sessionRoutes(sessions, auth),
    memberRoutes({
      members,
      entrance: createLinkEntrance({ members, sessions }),
      findBoard: async (actor, boardId) => resourceOf(await boards.get(actor, boardId)),
      findWorkspace: (actor, workspaceId) => workspaces.getResource(actor, workspaceId),
    }),
    workspaceRoutes(workspaces),
    boardRoutes(boards, favourites),
    libraryRoutes({ boards, search, favourites }),
    ticketRoutes(boards, tickets),
    commentRoutes(comments),
    catalogRoutes(catalog),
    apiKeyRoutes(apiKeys),
    historyRoutes(history),
    filmRoutes(films),
    generationRoutes(boards),
    publishingRoutes(publishing),
    curatingRoutes(curating),
    noticeRoutes(notices),
    webhookRoutes(webhooks),
    templateRoutes(examples),
    openApiRoutes(),
  ];
}
