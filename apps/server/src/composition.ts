import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { examples } from '@lambdastorm/examples';
import { type BoardService, createBoardService } from './boards/boardService.ts';
import { createExamplesOnce } from './boards/createExamplesOnce.ts';
import { emptyTrashDaily } from './boards/emptyTrashDaily.ts';
import { prismaBoardRepository } from './boards/prismaBoardRepository.ts';
import { createSummaryKeeper } from './boards/summaryKeeper.ts';
import { createCollaboration } from './collaboration/createCollaboration.ts';
import { prismaBoardLogRepository } from './collaboration/prismaBoardLogRepository.ts';
import { prismaClientIdBlocksRepository } from './collaboration/prismaClientIdBlocksRepository.ts';
import type { Config } from './config.ts';
import { createApp } from './createApp.ts';
import { openDatabase } from './database/openDatabase.ts';
import { prismaMarkerRepository } from './health/prismaMarkerRepository.ts';
import { createReadiness } from './health/readiness.ts';
import { createHistoryService } from './history/historyService.ts';
import { prismaVersionRepository } from './history/prismaVersionRepository.ts';
import { createAddressPolicy } from './http/addressPolicy.ts';
import { listenHttp } from './http/httpServer.ts';
import type { AppSignals } from './observability/appSignals.ts';

export interface RunningServer extends AsyncDisposable {
  /** Where to open it. */
  readonly url: string;
  readonly port: number;
}

const builtWebApp = join(import.meta.dirname, '../../web/dist');

/** Builds the server from its parts and starts it. Disposing of it stops it with everything stored. */
export async function startServer(
  config: Config,
  signals: AppSignals,
  { webFolder = builtWebApp }: { readonly webFolder?: string } = {},
): Promise<RunningServer> {
  await using resources = new AsyncDisposableStack();
  // The port comes first: of two servers started in one place, it is the clearer complaint.
  const http = resources.use(await listenHttp(config));
  const { client } = resources.use(await openDatabase({ url: config.databaseUrl }));
  const now = (): Date => new Date();
  const boardRows = prismaBoardRepository(client);
  const markers = prismaMarkerRepository(client, now);
  const policy = createAddressPolicy(config);
  const history = resources.use(
    createHistoryService({ versions: prismaVersionRepository(client), boards: () => boards, signals, now, newId }),
  );
  const summaries = resources.use(createSummaryKeeper({ boards: boardRows, signals, now }));
  const collaboration = resources.use(
    createCollaboration({
      log: prismaBoardLogRepository(client),
      clientIdBlocks: prismaClientIdBlocksRepository(client),
      boardExists: (boardId) => boards.exists(boardId),
      onChanged(boardId, snapshot) {
        summaries.onChanged(boardId, snapshot);
        history.onChanged(boardId, snapshot);
      },
      allowedOrigin: policy.allowsOrigin,
      signals,
    }),
  );
  const boards: BoardService = createBoardService({
    ...{ boards: boardRows, examples, now, newId },
    contents: {
      ...collaboration,
      async removeBoard(boardId) {
        await collaboration.removeBoard(boardId);
        await history.removeAll(boardId);
      },
    },
  });
  await createExamplesOnce({ boards, markers, signals });

  resources.use(emptyTrashDaily({ boards, signals }));

  const checkReady = createReadiness({
    writeProbe: () => markers.set('ready', 'yes'),
    isHealthy: collaboration.isHealthy,
    now: () => performance.now(),
  });
  const isHttps = config.publicUrl?.startsWith('https:') ?? false;
  http.serve(createApp({ boards, history, examples, policy, checkReady, isHttps, webFolder, signals }));
  collaboration.attach(http.server);
  resources.defer(() => http.drain());

  const running = resources.move();
  return { url: toUrl(config, http.port), port: http.port, [Symbol.asyncDispose]: () => running.disposeAsync() };
}

function newId(): string {
  return randomBytes(16).toString('base64url');
}

function toUrl({ publicUrl, host }: Config, port: number): string {
  if (publicUrl !== undefined) return publicUrl;
  const isLocal = ['127.0.0.1', 'localhost', '0.0.0.0', '::', '::1'].includes(host);
  return `http://${isLocal ? 'localhost' : host.includes(':') ? `[${host}]` : host}:${port}`;
}
