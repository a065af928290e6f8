import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { examples } from '@lambdastorm/examples';
import { createDoorkeeper } from './access/createDoorkeeper.ts';
import { createTickets } from './access/tickets.ts';
import { type BoardService, createBoardService } from './boards/boardService.ts';
import { createExamplesOnce } from './boards/createExamplesOnce.ts';
import { emptyTrashDaily } from './boards/emptyTrashDaily.ts';
import { prismaBoardRepository } from './boards/prismaBoardRepository.ts';
import { createSummaryKeeper } from './boards/summaryKeeper.ts';
import { createCatalogService } from './catalog/catalogService.ts';
import { createApiKeyService } from './catalog/keys/apiKeyService.ts';
import { prismaApiKeyRepository } from './catalog/keys/prismaApiKeyRepository.ts';
import { tellAll } from './catalog/news/tellAll.ts';
import { tellRetirements } from './catalog/news/tellRetirements.ts';
import { watchRetirements } from './catalog/news/watchRetirements.ts';
import { createNoticeWriter } from './catalog/notices/createNoticeWriter.ts';
import { createNoticeService } from './catalog/notices/noticeService.ts';
import { prismaNoticeRepository } from './catalog/notices/prismaNoticeRepository.ts';
import { prepareCatalogs } from './catalog/prepareCatalogs.ts';
import { prismaCatalogReadRepository } from './catalog/prismaCatalogReadRepository.ts';
import { createDraftReader } from './catalog/publishing/createDraftReader.ts';
import { createCuratingService } from './catalog/publishing/curatingService.ts';
import { prismaPublishingRepository } from './catalog/publishing/prismaPublishingRepository.ts';
import { createPublishingService } from './catalog/publishing/publishingService.ts';
import { createDeliveryWriter } from './catalog/webhooks/createDeliveryWriter.ts';
import { prismaWebhookRepository } from './catalog/webhooks/prismaWebhookRepository.ts';
import { sendWebhooksRegularly } from './catalog/webhooks/sendWebhooksRegularly.ts';
import { createWebhookService } from './catalog/webhooks/webhookService.ts';
import { prismaAuthorRepository } from './collaboration/chronicle/prismaAuthorRepository.ts';
import { createCollaboration } from './collaboration/createCollaboration.ts';
import { prismaBoardLogRepository } from './collaboration/prismaBoardLogRepository.ts';
import { prismaClientIdBlocksRepository } from './collaboration/prismaClientIdBlocksRepository.ts';
import { createCommentService } from './comments/commentService.ts';
import { prismaCommentRepository } from './comments/prismaCommentRepository.ts';
import type { Config } from './config.ts';
import { createApp } from './createApp.ts';
import { openDatabase } from './database/openDatabase.ts';
import { createFilmService } from './films/filmService.ts';
import { prismaFilmRepository } from './films/prismaFilmRepository.ts';
import type { MarkerRepository } from './health/MarkerRepository.ts';
import { prismaMarkerRepository } from './health/prismaMarkerRepository.ts';
import { createReadiness } from './health/readiness.ts';
import { createHistoryService } from './history/historyService.ts';
import { prismaVersionRepository } from './history/prismaVersionRepository.ts';
import { createAddressPolicy } from './http/addressPolicy.ts';
import { listenHttp } from './http/httpServer.ts';
import { prismaFavouriteRepository } from './library/prismaFavouriteRepository.ts';
import { prismaTextRepository } from './library/prismaTextRepository.ts';
import { createSearchService } from './library/searchService.ts';
import { noteTexts } from './library/TextRepository.ts';
import { createTextKeeper } from './library/textKeeper.ts';
import { createMemberService } from './members/memberService.ts';
import { prismaGrantRepository } from './members/prismaGrantRepository.ts';
import type { AppSignals } from './observability/appSignals.ts';
import { createAuth } from './sessions/createAuth.ts';
import { operatorMailer, smtpMailer } from './sessions/mailer.ts';
import { createOwnerCode } from './sessions/ownerCode.ts';
import { resetPasswordMail } from './sessions/resetPasswordMail.ts';
import { createSessionService } from './sessions/sessionService.ts';
import { prismaWorkspaceRepository } from './workspaces/prismaWorkspaceRepository.ts';
import { createWorkspaceService } from './workspaces/workspaceService.ts';

export interface RunningServer extends AsyncDisposable {
  /** Where to open it. */
  readonly url: string;
  readonly port: number;
}

export interface StartOptions {
  readonly webFolder?: string;
  /** Says something to whoever runs the server, and to nobody else: secrets among it. */
  readonly tell?: (sentence: string) => void;
}

const builtWebApp = join(import.meta.dirname, '../../web/dist');

/** Builds the server from its parts and starts it. Disposing of it stops it with everything stored. */
export async function startServer(
  config: Config,
  signals: AppSignals,
  { webFolder = builtWebApp, tell = () => {} }: StartOptions = {},
): Promise<RunningServer> {
  await using resources = new AsyncDisposableStack();
  // The port comes first: of two servers started in one place, it is the clearer complaint.
  const http = resources.use(await listenHttp(config));
  const database = resources.use(await openDatabase({ url: config.databaseUrl }));
  const { client } = database;
  const now = (): Date => new Date();
  const boardRows = prismaBoardRepository(client);
  const grants = prismaGrantRepository(client);
  const filmRows = prismaFilmRepository(client);
  const textRows = prismaTextRepository(client);
  const favourites = prismaFavouriteRepository(client);
  const workspaceRows = prismaWorkspaceRepository(client);
  const noticeRows = prismaNoticeRepository(client);
  const markers = prismaMarkerRepository(client, now);
  const policy = createAddressPolicy(config);
  const origin = config.publicUrl ?? `http://localhost:${http.port}`;
  const tickets = createTickets(() => performance.now());

  const members = createMemberService({
    ...{ grants, now, newId },
    onRightsChanged: (userIds) => collaboration.recheck(({ userId }) => userIds.includes(userId)),
  });
  const workspaces = createWorkspaceService({ workspaces: workspaceRows, join: members.join, now, newId });
  const mailer = config.mail === undefined ? operatorMailer(tell) : smtpMailer(config.mail);
  const auth = createAuth({
    ...{ database, origin, config, secret: await keepSecret(markers) },
    sendResetPassword({ email, name }, token) {
      mailer.send(resetPasswordMail({ email, name, token, origin })).catch(signals.mailNotSent);
    },
    async onGuestBecame(guestId, userId) {
      await grants.move(guestId, userId);
      await noticeRows.move(guestId, userId);
    },
  });
  const ownerCode = createOwnerCode(async () => config.isOpenToMachine || (await grants.hasOwner()));
  const sessions = createSessionService({
    ...{ auth, grants, workspaces: workspaceRows, join: members.join, ownerCode, config, sendsEmail: mailer.sends },
    onSessionsEnded: ({ userId }) => collaboration.recheck((visitor) => visitor.userId === userId),
    onRenamed: (renamed) => collaboration.recheck(({ userId }) => userId === renamed),
  });

  const history = resources.use(
    createHistoryService({
      ...{ versions: prismaVersionRepository(client), boards: () => boards, rows: boardRows, signals, now, newId },
    }),
  );
  const summaries = resources.use(createSummaryKeeper({ boards: boardRows, signals, now }));
  const texts = resources.use(createTextKeeper({ texts: textRows, signals }));
  const collaboration = resources.use(
    createCollaboration({
      ...createDoorkeeper({ tickets, sessions, findBoard: boardRows.findById }),
      log: prismaBoardLogRepository(client),
      clientIdBlocks: prismaClientIdBlocksRepository(client),
      chronicle: { authors: prismaAuthorRepository(client), films: filmRows, now, newId },
      onChanged(boardId, snapshot, editedBy) {
        summaries.onChanged(boardId, snapshot, editedBy);
        texts.onChanged(boardId, snapshot);
        history.onChanged(boardId, snapshot);
      },
      allowedOrigin: policy.allowsOrigin,
      signals,
    }),
  );
  const boards: BoardService = createBoardService({
    ...{ boards: boardRows, workspaces: workspaceRows, ownNewBoard: members.ownNewBoard, examples, now, newId },
    contents: {
      ...collaboration,
      async createBoard(boardId, snapshot) {
        await collaboration.createBoard(boardId, snapshot);
        await textRows.set(boardId, noteTexts(snapshot));
      },
      async removeBoard(boardId) {
        await collaboration.removeBoard(boardId);
        await history.removeAll(boardId);
        await filmRows.removeAll(boardId);
        await comments.removeBoard(boardId);
        await members.removeBoard(boardId);
        await textRows.remove(boardId);
        await favourites.removeBoard(boardId);
      },
    },
  });
  const comments = createCommentService({
    ...{ comments: prismaCommentRepository(client), boards, now, newId },
    onSaid: (boardId) => collaboration.tellOfComments(boardId),
  });
  await workspaces.createFirst();
  await createExamplesOnce({ boards, rows: boardRows, markers, signals });

  resources.use(emptyTrashDaily({ boards, signals }));

  const checkReady = createReadiness({
    writeProbe: () => markers.set('ready', 'yes'),
    isHealthy: collaboration.isHealthy,
    now: () => performance.now(),
  });
  const isHttps = config.publicUrl?.startsWith('https:') ?? false;
  const search = createSearchService({ boards, texts: textRows });
  const films = createFilmService({ films: filmRows, boards, saveFilm: collaboration.saveChronicle });
  const { isOpenToMachine, sendsWebhooks } = config;
  const tellNews = tellAll(
    createNoticeWriter({ isOpenToMachine, newId }),
    ...(sendsWebhooks ? [createDeliveryWriter({ origin, newId })] : []),
  );
  const webhookRows = prismaWebhookRepository(client);
  const reach = { allowsLoopback: isOpenToMachine };
  if (sendsWebhooks) resources.use(sendWebhooksRegularly({ rows: webhookRows, signals, now, ...reach }));
  const publishingRows = prismaPublishingRepository(client, tellNews);
  resources.use(watchRetirements({ tell: () => tellRetirements(client, tellNews, now()), signals }));
  const publishing = createPublishingService({
    ...{ rows: publishingRows, boards, drafts: resources.use(createDraftReader()), now, newId },
  });
  const curating = createCuratingService({ rows: publishingRows, workspaces, now, newId });
  const catalogRows = prismaCatalogReadRepository(client);
  const catalog = createCatalogService({ repository: catalogRows, boards: boardRows, now });
  const webhooks = createWebhookService({
    ...{ isOn: sendsWebhooks, rows: webhookRows, workspaces, origin, now, newId, ...reach },
  });
  const notices = createNoticeService({ rows: noticeRows, workspaces, now });
  const apiKeys = createApiKeyService({ keys: prismaApiKeyRepository(client), workspaces, now, newId });
  const services = {
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
  };
  http.serve(createApp({ ...services, examples, policy, checkReady, isHttps, webFolder, signals }));
  collaboration.attach(http.server);
  resources.use(prepareCatalogs({ repository: catalogRows, catalog, signals }));
  resources.defer(() => http.drain());
  const code = await ownerCode.show();
  if (code !== undefined) tell(`Nobody owns this installation yet. Become its owner at ${origin}/claim#${code}`);

  const running = resources.move();
  return { url: toUrl(config, http.port), port: http.port, [Symbol.asyncDispose]: () => running.disposeAsync() };
}

/** What signs cookies: made once, and kept with the sessions that it protects. */
async function keepSecret(markers: MarkerRepository): Promise<string> {
  const kept = await markers.find('auth-secret');
  if (kept !== undefined) return kept;
  const secret = randomBytes(32).toString('base64url');
  await markers.set('auth-secret', secret);
  return secret;
}

function newId(): string {
  return randomBytes(16).toString('base64url');
}

function toUrl({ publicUrl, host }: Config, port: number): string {
  if (publicUrl !== undefined) return publicUrl;
  const isLocal = ['127.0.0.1', 'localhost', '0.0.0.0', '::', '::1'].includes(host);
  return `http://${isLocal ? 'localhost' : host.includes(':') ? `[${host}]` : host}:${port}`;
}
