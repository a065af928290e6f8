import type { ErrorRequestHandler } from 'express';
import { isStorageFailure } from '../database/isStorageFailure.ts';
import type { AppSignals } from '../observability/appSignals.ts';
import { AppError } from './AppError.ts';
import { sendProblem } from './problems.ts';

/** The one place where errors become answers. What is not the caller's doing is logged and answered in neutral words. */
export function errorHandler(signals: AppSignals): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    const refusal = toRefusal(error);
    const requestId = String(response.locals['requestId']);
    if (refusal === undefined) signals.requestFailed(requestId, error);
    if (response.headersSent) {
      next(error);
      return;
    }
    sendProblem(response, refusal ?? toFailure(error));
  };
}

/** The caller's doing: our own refusals, and those of Express and its body parser. */
function toRefusal(error: unknown): AppError | undefined {
  if (error instanceof AppError) return error;
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number' || error.status >= 500) {
    return undefined;
  }
  if (error.status === 413) {
    return new AppError('request-too-large', 'The request is larger than this address takes; send less at once.');
  }
  const isJson = 'type' in error && error.type === 'entity.parse.failed';
  const what = isJson ? 'The body of the request is not JSON' : 'The request can’t be read';
  return new AppError('invalid-request', `${what}; correct it and send it again.`);
}

function toFailure(error: unknown): AppError {
  return isStorageFailure(error)
    ? new AppError('unavailable', 'The server can’t use its storage at the moment. Try again in a minute.')
    : new AppError('internal-error', 'The server failed at this request. Try again, or report the request’s id.');
}
