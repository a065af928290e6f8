import { AsyncLocalStorage } from 'node:async_hooks';
import { type BetterAuthOptions, betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { anonymous, genericOAuth } from 'better-auth/plugins';
import type { Config } from '../config.ts';
import type { Database } from '../database/Database.ts';

export type Auth = ReturnType<typeof createAuth>;

export interface AuthOptions {
  readonly database: Database;
  readonly secret: string;
  /** Where people reach the server. */
  readonly origin: string;
  readonly config: Pick<Config, 'signIn' | 'openId'>;
  /** Nobody waits for it: neither its time nor its failure tells whether there is an account. */
  readonly sendResetPassword: (to: { readonly email: string; readonly name: string }, token: string) => void;
  /** A guest has signed in with an account, and is that person from now on. */
  readonly onGuestBecame: (guestId: string, userId: string) => Promise<void>;
}

export const openIdProvider = 'openid';
/** What a guest is called; better-auth asks for it while it makes one. */
export const guestName = new AsyncLocalStorage<string>();
const day = 24 * 60 * 60;

/** Who people are: better-auth on our database. What they may do is decided by `can`. */
export function createAuth(options: AuthOptions) {
  const { database, secret, origin, config, sendResetPassword, onGuestBecame } = options;
  const { openId } = config;
  return betterAuth({
    database: prismaAdapter(database.client, { provider: database.engine }),
    ...{ secret, baseURL: origin, telemetry: { enabled: false }, logger: { disabled: true } },
    // Our own routes are the only way in, and limit how often one may try.
    rateLimit: { enabled: false },
    emailAndPassword: {
      ...{ enabled: true, disableSignUp: true, minPasswordLength: 10, maxPasswordLength: 128 },
      ...{ resetPasswordTokenExpiresIn: 60 * 60, revokeSessionsOnPasswordReset: true },
      sendResetPassword: async ({ user, token }) => sendResetPassword(user, token),
    },
    session: { expiresIn: 30 * day, updateAge: day, cookieCache: { enabled: false } },
    account: {
      // Whoever made an account with somebody else's address must not get what that person brings along.
      accountLinking: { enabled: false },
      encryptOAuthTokens: true,
    },
    advanced: {
      cookiePrefix: 'lambdastorm',
      useSecureCookies: origin.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' },
    },
    plugins: [
      anonymous({
        generateName: () => guestName.getStore() ?? '',
        onLinkAccount: ({ anonymousUser, newUser }) => onGuestBecame(anonymousUser.user.id, newUser.user.id),
      }),
      ...(openId === undefined
        ? []
        : [
            genericOAuth({
              config: [
                {
                  providerId: openIdProvider,
                  name: openId.name,
                  discoveryUrl: openId.discoveryUrl,
                  clientId: openId.clientId,
                  clientSecret: openId.clientSecret,
                  scopes: ['openid', 'email', 'profile'],
                  pkce: true,
                  requireIdTokenVerification: true,
                  disableSignUp: config.signIn === 'closed',
                },
              ],
            }),
          ]),
    ],
  } satisfies BetterAuthOptions);
}
