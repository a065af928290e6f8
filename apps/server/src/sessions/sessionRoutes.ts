import {
  AccountRequest,
  ChangeMeRequest,
  ChangePasswordRequest,
  ClaimRequest,
  ForgottenPasswordRequest,
  GuestRequest,
  type OpenIdStart,
  ResetPasswordRequest,
  type SessionList,
  SignInRequest,
} from '@lambdastorm/contract';
import { fromNodeHeaders, toNodeHandler } from 'better-auth/node';
import { json, Router } from 'express';
import { parseBody } from '../http/parseBody.ts';
import { limitRate } from '../http/rateLimits.ts';
import { actorOf, findActor, setCookies } from './actorOf.ts';
import type { Auth } from './createAuth.ts';
import { openIdProvider } from './createAuth.ts';
import type { SessionService } from './sessionService.ts';

export function sessionRoutes(sessions: SessionService, auth: Pick<Auth, 'handler'>): Router {
  const router = Router();
  for (const path of ['/session', '/account', '/account/password', '/account/reset-password', '/claim']) {
    router.post(path, limitRate('proofs'));
  }
  router.post('/account/forgotten-password', limitRate('mails'));
  router.post('/session/guest', limitRate('guests'));
  router.post('/session/openid', limitRate('guests'));
  // The only address of better-auth's own: where the company's sign-in sends people back to.
  router.get(`/auth/callback/${openIdProvider}`, limitRate('guests'), toNodeHandler(auth));

  router.get('/me', async (_request, response) => {
    response.json(await sessions.describe(findActor(response)));
  });

  router.patch('/me', json(), async (request, response) => {
    const { name } = parseBody(ChangeMeRequest, request);
    response.json(await sessions.describe(await sessions.rename(actorOf(response), name)));
  });

  router.post('/session/guest', json(), async (request, response) => {
    const { name } = parseBody(GuestRequest, request);
    const { actor, cookies } = await sessions.enterAsGuest(name, fromNodeHeaders(request.headers));
    setCookies(response, cookies);
    response.json(await sessions.describe(actor));
  });

  router.post('/session', json(), async (request, response) => {
    const { actor, cookies } = await sessions.signIn(
      parseBody(SignInRequest, request),
      fromNodeHeaders(request.headers),
    );
    setCookies(response, cookies);
    response.json(await sessions.describe(actor));
  });

  router.delete('/session', async (request, response) => {
    setCookies(response, await sessions.signOut(fromNodeHeaders(request.headers)));
    response.status(204).end();
  });

  router.post('/session/openid', async (request, response) => {
    const { url, cookies } = await sessions.startOpenId(fromNodeHeaders(request.headers));
    setCookies(response, cookies);
    response.json({ url } satisfies OpenIdStart);
  });

  router.post('/account', json(), async (request, response) => {
    const wish = parseBody(AccountRequest, request);
    const { actor, cookies } = await sessions.makeAccount(actorOf(response), wish, fromNodeHeaders(request.headers));
    setCookies(response, cookies);
    response.json(await sessions.describe(actor));
  });

  router.post('/account/password', json(), async (request, response) => {
    const change = parseBody(ChangePasswordRequest, request);
    setCookies(response, await sessions.changePassword(actorOf(response), change, fromNodeHeaders(request.headers)));
    response.status(204).end();
  });

  router.post('/account/forgotten-password', json(), async (request, response) => {
    await sessions.forgotPassword(parseBody(ForgottenPasswordRequest, request).email);
    response.status(204).end();
  });

  router.post('/account/reset-password', json(), async (request, response) => {
    const { token, password } = parseBody(ResetPasswordRequest, request);
    await sessions.resetPassword(token, password);
    response.status(204).end();
  });

  router.post('/claim', json(), async (request, response) => {
    const claim = parseBody(ClaimRequest, request);
    const { actor, cookies } = await sessions.claim(findActor(response), claim, fromNodeHeaders(request.headers));
    setCookies(response, cookies);
    response.json(await sessions.describe(actor));
  });

  router.get('/sessions', async (_request, response) => {
    response.json({ sessions: [...(await sessions.listSessions(actorOf(response)))] } satisfies SessionList);
  });

  router.delete('/sessions', async (_request, response) => {
    await sessions.endSessions(actorOf(response), undefined);
    response.status(204).end();
  });

  router.delete('/sessions/:sessionId', async (request, response) => {
    await sessions.endSessions(actorOf(response), request.params.sessionId);
    response.status(204).end();
  });

  return router;
}
