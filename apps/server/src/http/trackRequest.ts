import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import type { AppSignals } from '../observability/appSignals.ts';

/** Gives each request an id, which the answer and the log both carry. */
export function trackRequest(signals: AppSignals): RequestHandler {
  return (request, response, next) => {
    const requestId = randomUUID();
    const startedAt = performance.now();
    const { method, path } = request;
    response.locals['requestId'] = requestId;
    response.set('x-request-id', requestId);
    response.on('close', () => {
      const durationMs = Math.round(performance.now() - startedAt);
      signals.requestFinished({ requestId, method, path, status: response.statusCode, durationMs });
    });
    next();
  };
}
