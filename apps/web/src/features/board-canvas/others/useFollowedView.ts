import { type RefObject, useEffect } from 'react';
import { useBoardSession } from '../../board-session/BoardSession.ts';
import { useFollowing } from '../../presence/followingStore.ts';
import { nameOf } from '../../presence/personLook.ts';
import { useCompany } from '../../presence/useCompany.ts';
import { announce } from '../selecting/announce.ts';
import { useWall } from '../Wall.ts';
import type { Motion } from './motion.ts';

/** Whoever looks around by oneself has stopped following. */
const waysToLookAround = ['wheel', 'pointerdown', 'keydown'] as const;

/** Looks where the person looks whom one follows, and follows whoever leads. */
export function useFollowedView(canvas: RefObject<HTMLElement | null>, motion: Motion): void {
  const { view } = useWall();
  const { presence } = useBoardSession();
  const personId = useFollowing((following) => following.personId);
  const { people, leadId, me } = useCompany();
  const isThere = people.some(({ id }) => id === personId);
  const myId = me?.id;

  useEffect(() => {
    const { isLed, personId: followed, follow, stop } = useFollowing.getState();
    const leader = presence.company().people.find(({ id }) => id === leadId);
    if (leader !== undefined) {
      follow(leader.id, { isLed: true });
      announce(`${nameOf(leader)} leads, and you follow.`);
    } else if (isLed || (leadId !== undefined && leadId === myId && followed !== undefined)) stop();
  }, [leadId, myId, presence]);

  useEffect(() => {
    if (personId === undefined || isThere) return;
    useFollowing.getState().stop();
    announce('Whom you followed has left the board.');
  }, [personId, isThere]);

  useEffect(() => {
    const element = canvas.current;
    if (personId === undefined || element === null) return;
    const look = (): void => {
      const area = motion.of(personId)?.view;
      if (area != null) view.show(area, 'atOnce');
    };
    const stop = ({ target }: Event): void => {
      // The bar has a button of its own for it, which must still be there when the press ends.
      const isOnBar = target instanceof Element && target.closest('.follow-bar') !== null;
      if (!isOnBar) useFollowing.getState().stop();
    };
    look();
    const end = motion.onFrame(look);
    for (const way of waysToLookAround) element.addEventListener(way, stop, { capture: true, passive: true });
    return () => {
      end();
      for (const way of waysToLookAround) element.removeEventListener(way, stop, { capture: true });
    };
  }, [canvas, motion, personId, view]);

  useEffect(() => () => useFollowing.getState().stop(), []);
}
