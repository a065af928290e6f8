import { routes } from '@lambdastorm/contract';
import { always, type MatrixRow } from './MatrixRow.ts';

/** Routes of people and their sessions, and those that anybody may ask. */
export const accountRows: readonly MatrixRow[] = [
  { method: 'GET', route: '/me', least: 'anybody', prepare: always(routes.me) },
  { method: 'PATCH', route: '/me', least: 'signed in', prepare: always(routes.me, { name: 'N' }) },
  {
    method: 'POST',
    route: '/session/guest',
    least: 'anybody',
    status: 401,
    prepare: always(routes.guest, { name: 'N' }),
  },
  {
    ...{ method: 'POST', route: '/session', least: 'anybody', status: 403 },
    prepare: always(routes.session, { email: 'nobody@example.org', password: 'wrong wrong' }),
  },
  { method: 'POST', route: '/session/openid', least: 'anybody', status: 404, prepare: always(routes.openId) },
  { method: 'POST', route: '/claim', least: 'anybody', status: 410, prepare: always(routes.claim, { code: 'guess' }) },
  {
    ...{ method: 'POST', route: '/account', least: 'signed in', status: 409 },
    prepare: always(routes.account, { email: 'olga@example.org', password: 'correct horse battery' }),
  },
  {
    ...{ method: 'POST', route: '/account/password', least: 'signed in', status: 403 },
    prepare: always(routes.password, { current: 'wrong wrong', next: 'correct horse battery' }),
  },
  {
    ...{ method: 'POST', route: '/account/forgotten-password', least: 'anybody', status: 204 },
    prepare: always(routes.forgottenPassword, { email: 'nobody@example.org' }),
  },
  {
    ...{ method: 'POST', route: '/account/reset-password', least: 'anybody', status: 410 },
    prepare: always(routes.resetPassword, { token: 'guess', password: 'correct horse battery' }),
  },
  { method: 'GET', route: '/sessions', least: 'signed in', prepare: always(routes.sessions) },
  { method: 'DELETE', route: '/sessions', least: 'signed in', prepare: always(routes.sessions) },
  {
    ...{ method: 'DELETE', route: '/sessions/:sessionId', least: 'signed in' },
    prepare: always(routes.signedInSession('of-somebody-else')),
  },
  {
    ...{ method: 'POST', route: '/links/redeem', least: 'anybody', status: 410 },
    prepare: always(routes.redeemLink, { token: 'guess' }),
  },
  { method: 'GET', route: '/templates', least: 'anybody', prepare: always(routes.templates) },
  { method: 'GET', route: '/openapi.json', least: 'anybody', prepare: always(routes.openApi) },
];
