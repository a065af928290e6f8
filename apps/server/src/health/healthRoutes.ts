import { Router } from 'express';
import { AppError } from '../http/AppError.ts';
import { sendProblem } from '../http/problems.ts';
import type { AppSignals } from '../observability/appSignals.ts';

/** `/livez`: the process runs. `/readyz`: it can take and keep work. */
export function healthRoutes(checkReady: () => Promise<void>, signals: AppSignals): Router {
  const router = Router();
  router.get('/livez', (_request, response) => {
    response.set('cache-control', 'no-store').json({ status: 'ok' });
  });
  router.get('/readyz', async (_request, response) => {
    try {
      await checkReady();
    } catch (error) {
      signals.notReady(error);
      sendProblem(response, new AppError('unavailable', 'The server can’t store anything at the moment.'));
      return;
    }
    response.set('cache-control', 'no-store').json({ status: 'ready' });
  });
  return router;
}
