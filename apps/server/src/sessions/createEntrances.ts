import type { SignInRequest } from '@lambdastorm/contract';
import { APIError } from 'better-auth/api';
import type { Actor } from '../access/Actor.ts';
import { AppError } from '../http/AppError.ts';
import type { Grant } from '../members/Grant.ts';
import type { GrantRepository } from '../members/GrantRepository.ts';
import { type Auth, guestName } from './createAuth.ts';

/** Who somebody turned out to be, with the cookies that say so from now on. */
export interface SignedIn {
  readonly actor: Actor;
  readonly cookies: readonly string[];
}

/** How a session begins, and who is behind one. */
export interface Entrances {
  toActor(user: AuthUser, sessionId: string): Promise<Actor>;
  findActor(headers: Headers): Promise<SignedIn | undefined>;
  /** What a new cookie says, as if the browser had sent it back. */
  actorOfCookies(cookies: readonly string[]): Promise<SignedIn>;
  enter(name: string, headers: Headers): Promise<SignedIn>;
  signIn(body: SignInRequest, headers: Headers): Promise<SignedIn>;
}

interface AuthUser {
  readonly id: string;
  readonly name: string;
  readonly isAnonymous?: boolean | null | undefined;
}

export function createEntrances(deps: {
  readonly auth: Auth;
  readonly grants: Pick<GrantRepository, 'listOf'>;
  readonly isOpenToMachine: boolean;
}): Entrances {
  const { auth, grants, isOpenToMachine } = deps;

  async function toActor(user: AuthUser, sessionId: string): Promise<Actor> {
    const mine = await grants.listOf(user.id);
    const rolesBy = (key: 'workspaceId' | 'boardId', isWanted: (grant: Grant) => boolean) =>
      new Map(mine.filter(isWanted).map((grant) => [grant[key] ?? '', grant.role]));
    return {
      ...{ userId: user.id, name: user.name, isGuest: user.isAnonymous === true, sessionId },
      everywhere: isOpenToMachine ? 'owner' : undefined,
      byWorkspaceId: rolesBy('workspaceId', ({ boardId }) => boardId === undefined),
      byBoardId: rolesBy('boardId', ({ boardId }) => boardId !== undefined),
    };
  }

  async function findActor(headers: Headers): Promise<SignedIn | undefined> {
    const { headers: answer, response } = await auth.api.getSession({ headers, returnHeaders: true });
    if (response === null) return undefined;
    return { actor: await toActor(response.user, response.session.id), cookies: answer.getSetCookie() };
  }

  async function actorOfCookies(cookies: readonly string[]): Promise<SignedIn> {
    const cookie = cookies.map((each) => each.split(';', 1)[0]).join('; ');
    const found = await findActor(new Headers({ cookie }));
    if (found === undefined) throw new Error('A session that has just begun is not there.');
    return { actor: found.actor, cookies };
  }

  async function enter(name: string, headers: Headers): Promise<SignedIn> {
    const guest = { headers: withoutCookie(headers), returnHeaders: true } as const;
    const { headers: answer, response } = await guestName.run(name, () => auth.api.signInAnonymous(guest));
    // better-auth has a name of its own for those who gave none.
    if (response.user.name !== name) {
      const { internalAdapter } = await auth.$context;
      await internalAdapter.updateUser(response.user.id, { name });
    }
    return actorOfCookies(answer.getSetCookie());
  }

  async function signIn(body: SignInRequest, headers: Headers): Promise<SignedIn> {
    // A guest becomes the person who signs in; any other cookie has nothing to do with it.
    const isGuest = (await findActor(headers))?.actor.isGuest === true;
    const { headers: answer } = await auth.api
      .signInEmail({ body, headers: isGuest ? headers : withoutCookie(headers), returnHeaders: true })
      .catch(
        refuse('sign-in-failed', 'The e-mail address or the password is wrong. Try again, or choose a new password.'),
      );
    return actorOfCookies(answer.getSetCookie());
  }

  return { toActor, findActor, actorOfCookies, enter, signIn };
}

/** A new session never goes on with the cookie of another one (session fixation). */
export function withoutCookie(headers: Headers): Headers {
  const rest = new Headers(headers);
  rest.delete('cookie');
  return rest;
}

/** Turns a refusal of better-auth into ours; anything else stays what it is. */
export function refuse(code: ConstructorParameters<typeof AppError>[0], message: string): (error: unknown) => never {
  return (error) => {
    if (error instanceof APIError) throw new AppError(code, message);
    throw error;
  };
}
