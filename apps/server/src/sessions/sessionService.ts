import type {
  AccountRequest,
  ClaimRequest,
  Me,
  SignedInSession,
  SignInRequest,
  Workspace,
} from '@lambdastorm/contract';
import { type Actor, machinePerson } from '../access/Actor.ts';
import { roleOn } from '../access/can.ts';
import type { Config } from '../config.ts';
import { AppError } from '../http/AppError.ts';
import type { GrantRepository } from '../members/GrantRepository.ts';
import type { MemberService } from '../members/memberService.ts';
import { firstWorkspaceId } from '../workspaces/Workspace.ts';
import type { WorkspaceRepository } from '../workspaces/WorkspaceRepository.ts';
import type { Auth } from './createAuth.ts';
import { openIdProvider } from './createAuth.ts';
import { createEntrances, refuse, type SignedIn, withoutCookie } from './createEntrances.ts';
import type { OwnerCode } from './ownerCode.ts';
import { refuseCommonPassword } from './refuseCommonPassword.ts';

/** Signing in and out, and who is behind a cookie. */
export interface SessionService {
  /** Who a request comes from; `undefined` for a stranger. */
  identify(headers: Headers): Promise<Partial<SignedIn>>;
  /** The same person with the rights that they have now; `undefined` when their session is over. */
  refresh(who: Pick<Actor, 'userId' | 'sessionId'>): Promise<Actor | undefined>;
  describe(actor: Actor | undefined): Promise<Me>;
  /** Lets a stranger in without an account. Throws where strangers are not let in. */
  enterAsGuest(name: string, headers: Headers): Promise<SignedIn>;
  /** The same for somebody whom a link lets in. */
  enterByLink(name: string, headers: Headers): Promise<SignedIn>;
  signIn(request: SignInRequest, headers: Headers): Promise<SignedIn>;
  signOut(headers: Headers): Promise<readonly string[]>;
  startOpenId(headers: Headers): Promise<{ readonly url: string; readonly cookies: readonly string[] }>;
  makeAccount(actor: Actor, request: AccountRequest, headers: Headers): Promise<SignedIn>;
  rename(actor: Actor, name: string): Promise<Actor>;
  changePassword(
    actor: Actor,
    change: { readonly current: string; readonly next: string },
    headers: Headers,
  ): Promise<readonly string[]>;
  forgotPassword(email: string): Promise<void>;
  resetPassword(token: string, password: string): Promise<void>;
  claim(actor: Actor | undefined, claim: ClaimRequest, headers: Headers): Promise<SignedIn>;
  listSessions(actor: Actor): Promise<readonly SignedInSession[]>;
  /** `undefined` ends all but this one. */
  endSessions(actor: Actor, sessionId: string | undefined): Promise<void>;
}

export interface SessionServiceDeps {
  readonly auth: Auth;
  readonly grants: GrantRepository;
  readonly workspaces: Pick<WorkspaceRepository, 'list'>;
  readonly join: MemberService['join'];
  readonly ownerCode: OwnerCode;
  readonly config: Pick<Config, 'signIn' | 'openId' | 'isOpenToMachine'>;
  readonly sendsEmail: boolean;
  /** Hears of sessions that are over, and of a person's new name. */
  readonly onSessionsEnded: (which: { readonly userId: string; readonly but?: string; readonly only?: string }) => void;
  readonly onRenamed: (userId: string, name: string) => void;
}

export function createSessionService(deps: SessionServiceDeps): SessionService {
  const { auth, grants, workspaces, join, ownerCode, config, sendsEmail } = deps;
  const { onSessionsEnded, onRenamed } = deps;
  const { isOpenToMachine } = config;
  const { toActor, findActor, actorOfCookies, enter, signIn } = createEntrances({ auth, grants, isOpenToMachine });

  async function makeAccount(actor: Actor, request: AccountRequest, headers: Headers): Promise<SignedIn> {
    const { name, email, password } = request;
    await refuseCommonPassword(password);
    const { internalAdapter, password: passwords } = await auth.$context;
    if (actor.sessionId === undefined || !actor.isGuest) {
      throw new AppError('account-exists', 'You have an account already.');
    }
    if ((await internalAdapter.findUserByEmail(email.toLowerCase())) !== null) {
      throw new AppError('account-exists', 'There is an account with this e-mail address. Sign in with it.');
    }
    const hash = await passwords.hash(password);
    const naming = name === undefined || name === '' ? {} : { name };
    await internalAdapter.updateUser(actor.userId, { ...naming, email: email.toLowerCase(), isAnonymous: false });
    await internalAdapter.linkAccount({
      ...{ userId: actor.userId, providerId: 'credential', accountId: actor.userId, password: hash },
    });
    // Whoever held the guest's cookie holds nothing of the account.
    await internalAdapter.deleteUserSessions(actor.userId);
    onSessionsEnded({ userId: actor.userId });
    return signIn({ email, password }, withoutCookie(headers));
  }

  /** An owner needs an account: a guest is only as durable as a cookie. */
  async function withAccount(
    actor: Actor | undefined,
    account: AccountRequest | undefined,
    headers: Headers,
  ): Promise<SignedIn> {
    if (account === undefined) {
      throw new AppError('not-allowed', 'An owner needs an account with an e-mail address and a password. Make one.');
    }
    const guest = actor?.sessionId === undefined ? await enter(account.name ?? '', headers) : { actor };
    return makeAccount(guest.actor, account, headers);
  }

  async function getSessions(userId: string) {
    const { internalAdapter } = await auth.$context;
    return internalAdapter.listSessions(userId, { onlyActiveSessions: true });
  }

  async function describePerson(actor: Actor | undefined): Promise<Me['person']> {
    if (actor?.sessionId === undefined) return undefined;
    const { userId: id, name, isGuest } = actor;
    if (isGuest) return { id, name, isGuest };
    const { internalAdapter } = await auth.$context;
    const user = await internalAdapter.findUserById(id);
    return user === null ? undefined : { id, name: user.name, isGuest, email: user.email };
  }

  async function listWorkspaces(actor: Actor): Promise<Workspace[]> {
    const ids = actor.everywhere === undefined ? [...actor.byWorkspaceId.keys()] : undefined;
    return (await workspaces.list(ids)).flatMap(({ id, name }) => {
      const role = roleOn(actor, { workspaceId: id, boardId: undefined });
      return role === undefined ? [] : { id, name, role };
    });
  }

  return {
    async identify(headers) {
      const found = headers.has('cookie') ? await findActor(headers) : undefined;
      return found ?? (isOpenToMachine ? { actor: machinePerson } : {});
    },
    async refresh({ userId, sessionId }) {
      if (sessionId === undefined) return isOpenToMachine ? machinePerson : undefined;
      const isOver = !(await getSessions(userId)).some(({ id }) => id === sessionId);
      const { internalAdapter } = await auth.$context;
      const user = isOver ? null : await internalAdapter.findUserById(userId);
      return user === null ? undefined : toActor(user, sessionId);
    },
    async describe(actor) {
      const person = await describePerson(actor);
      const known = actor === undefined ? [] : await listWorkspaces(actor);
      return {
        ...(person === undefined ? {} : { person }),
        workspaces: [...known],
        signIn: {
          ...{ mode: config.signIn, isLocal: isOpenToMachine, sendsEmail, needsOwner: await ownerCode.isNeeded() },
          ...(config.openId === undefined ? {} : { openId: config.openId.name }),
        },
      };
    },

    async enterAsGuest(name, headers) {
      if (config.signIn !== 'open') {
        throw new AppError(
          'sign-in-needed',
          'Only those who were invited can come in. Sign in, or open the link you were sent.',
        );
      }
      const entered = await enter(name, headers);
      if (isOpenToMachine) return entered;
      await join(entered.actor, { workspaceId: firstWorkspaceId, role: 'editor' }, 'joined');
      return actorOfCookies(entered.cookies);
    },
    async enterByLink(name, headers) {
      if (config.signIn === 'closed') {
        throw new AppError(
          'sign-in-needed',
          'This link works for people with an account here. Sign in, then open it again.',
        );
      }
      return enter(name, headers);
    },
    signIn,
    async signOut(headers) {
      const session = await auth.api.getSession({ headers });
      const { headers: answer } = await auth.api.signOut({ headers, returnHeaders: true });
      if (session !== null) onSessionsEnded({ userId: session.user.id, only: session.session.id });
      return answer.getSetCookie();
    },
    async startOpenId(headers) {
      if (config.openId === undefined) throw new AppError('not-found', 'This server knows no other sign-in.');
      const { headers: answer, response } = await auth.api
        .signInSocial({
          body: {
            provider: openIdProvider,
            callbackURL: '/',
            errorCallbackURL: '/?sign-in=failed',
            disableRedirect: true,
          },
          headers,
          returnHeaders: true,
        })
        .catch(refuse('sign-in-failed', `${config.openId.name} can’t be reached. Try again later.`));
      return { url: response.url ?? '', cookies: answer.getSetCookie() };
    },

    makeAccount,
    async rename(actor, name) {
      if (actor.sessionId === undefined) throw new AppError('sign-in-needed', 'Sign in first.');
      const { internalAdapter } = await auth.$context;
      await internalAdapter.updateUser(actor.userId, { name });
      onRenamed(actor.userId, name);
      return { ...actor, name };
    },
    async changePassword(actor, { current, next }, headers) {
      await refuseCommonPassword(next);
      const { headers: answer } = await auth.api
        .changePassword({
          body: { currentPassword: current, newPassword: next, revokeOtherSessions: true },
          headers,
          returnHeaders: true,
        })
        .catch(refuse('sign-in-failed', 'The present password is wrong.'));
      const cookies = answer.getSetCookie();
      const { actor: renewed } = await actorOfCookies(cookies);
      onSessionsEnded({ userId: actor.userId, ...(renewed.sessionId === undefined ? {} : { but: renewed.sessionId }) });
      return cookies;
    },
    async forgotPassword(email) {
      await auth.api.requestPasswordReset({ body: { email } });
    },
    async resetPassword(token, password) {
      await refuseCommonPassword(password);
      const { internalAdapter } = await auth.$context;
      const asked = await internalAdapter.findVerificationValue(`reset-password:${token}`);
      await auth.api
        .resetPassword({ body: { token, newPassword: password } })
        .catch(refuse('link-not-valid', 'This link has been used or has expired. Ask for a new one.'));
      if (asked !== null) onSessionsEnded({ userId: asked.value });
    },
    async claim(actor, { code, account }, headers) {
      if (!(await ownerCode.isValid(code))) throw codeNotValid();
      const claimer = actor?.isGuest === false ? { actor, cookies: [] } : await withAccount(actor, account, headers);
      if (!(await ownerCode.take(code))) throw codeNotValid();
      await join(claimer.actor, { workspaceId: firstWorkspaceId, role: 'owner' }, 'owner-claimed');
      const byWorkspaceId = new Map([...claimer.actor.byWorkspaceId, [firstWorkspaceId, 'owner' as const]]);
      return { actor: { ...claimer.actor, byWorkspaceId }, cookies: claimer.cookies };
    },

    async listSessions(actor) {
      const sessions = await getSessions(actor.userId);
      return sessions
        .sort((a, b) => b.updatedAt.getTime() - a.updatedAt.getTime())
        .map(({ id, createdAt, updatedAt, userAgent, ipAddress }) => ({
          ...{ id, isThisOne: id === actor.sessionId, userAgent: userAgent ?? '', address: ipAddress ?? '' },
          ...{ startedAt: createdAt.toISOString(), lastSeenAt: updatedAt.toISOString() },
        }));
    },
    async endSessions(actor, sessionId) {
      const { internalAdapter } = await auth.$context;
      for (const { id, token } of await getSessions(actor.userId)) {
        const isMeant = sessionId === undefined ? id !== actor.sessionId : id === sessionId;
        if (!isMeant) continue;
        await internalAdapter.deleteSession(token);
        onSessionsEnded({ userId: actor.userId, only: id });
      }
    },
  };
}

function codeNotValid(): AppError {
  return new AppError(
    'link-not-valid',
    'This code is not valid. As long as nobody owns the installation, the server prints a new one at each start.',
  );
}
