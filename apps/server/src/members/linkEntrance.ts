import type { RedeemLinkRequest } from '@lambdastorm/contract';
import type { Actor } from '../access/Actor.ts';
import type { SessionService } from '../sessions/sessionService.ts';
import type { Link } from './Grant.ts';
import type { MemberService } from './memberService.ts';

/** Lets somebody in who holds a link's token; a stranger comes in as a guest. */
export type LinkEntrance = (
  actor: Actor | undefined,
  wish: RedeemLinkRequest,
  headers: Headers,
) => Promise<{ readonly link: Link; readonly cookies: readonly string[] }>;

export function createLinkEntrance(deps: {
  readonly members: Pick<MemberService, 'getOpenLink' | 'redeem'>;
  readonly sessions: Pick<SessionService, 'enterByLink'>;
}): LinkEntrance {
  const { members, sessions } = deps;
  return async (actor, { token, name = '' }, headers) => {
    const link = await members.getOpenLink(token);
    const isStranger = actor?.sessionId === undefined;
    const entered = isStranger ? await sessions.enterByLink(name, headers) : { actor, cookies: [] };
    await members.redeem(entered.actor, link);
    return { link, cookies: entered.cookies };
  };
}
