import { fromNodeHeaders } from 'better-auth/node';
import type { RequestHandler, Response } from 'express';
import type { Actor } from '../access/Actor.ts';
import { AppError } from '../http/AppError.ts';
import type { SessionService } from './sessionService.ts';

/** Finds out who asks, once for each request. */
export function identify(sessions: Pick<SessionService, 'identify'>): RequestHandler {
  return async (request, response, next) => {
    const { actor, cookies = [] } = await sessions.identify(fromNodeHeaders(request.headers));
    response.locals['actor'] = actor;
    setCookies(response, cookies);
    next();
  };
}

export function findActor(response: Response): Actor | undefined {
  return response.locals['actor'] as Actor | undefined;
}

/** Who asks; strangers are refused. */
export function actorOf(response: Response): Actor {
  const actor = findActor(response);
  if (actor === undefined) throw new AppError('sign-in-needed', 'You are not signed in. Sign in, then try again.');
  return actor;
}

export function setCookies(response: Response, cookies: readonly string[]): void {
  if (cookies.length > 0) response.append('set-cookie', [...cookies]);
}
