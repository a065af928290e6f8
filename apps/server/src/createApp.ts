import type { Example } from '@lambdastorm/examples';
import express, { type Express } from 'express';
import { boardRoutes } from './boards/boardRoutes.ts';
import type { BoardService } from './boards/boardService.ts';
import { generationRoutes } from './generation/generationRoutes.ts';
import { healthRoutes } from './health/healthRoutes.ts';
import { historyRoutes } from './history/historyRoutes.ts';
import type { HistoryService } from './history/historyService.ts';
import { type AddressPolicy, requireOwnHost, requireOwnOrigin } from './http/addressPolicy.ts';
import { errorHandler } from './http/errorHandler.ts';
import { limitRate } from './http/rateLimits.ts';
import { securityHeaders } from './http/securityHeaders.ts';
import { trackRequest } from './http/trackRequest.ts';
import { nothingHere, webApp } from './http/webApp.ts';
import type { AppSignals } from './observability/appSignals.ts';
import { templateRoutes } from './templates/templateRoutes.ts';

export interface AppDeps {
  readonly boards: BoardService;
  readonly history: HistoryService;
  readonly examples: readonly Example[];
  readonly policy: AddressPolicy;
  readonly checkReady: () => Promise<void>;
  readonly isHttps: boolean;
  readonly webFolder: string;
  readonly signals: AppSignals;
}

/** Everything that is answered over HTTP, in the order in which a request meets it. */
export function createApp({
  boards,
  history,
  examples,
  policy,
  checkReady,
  isHttps,
  webFolder,
  signals,
}: AppDeps): Express {
  const app = express();
  app.disable('x-powered-by');
  // Only a proxy on this machine is believed when it says whom it speaks for.
  app.set('trust proxy', 'loopback');
  app.use(trackRequest(signals), securityHeaders({ isHttps }));
  // Probes come under whatever name the machine has, and learn nothing.
  app.use(healthRoutes(checkReady, signals));
  app.use(requireOwnHost(policy));

  app.use('/api', limitRate('api'), requireOwnOrigin(policy), (_request, response, next) => {
    response.set('cache-control', 'no-store');
    next();
  });
  app.use('/api', boardRoutes(boards), historyRoutes(history), generationRoutes(boards), templateRoutes(examples));
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
