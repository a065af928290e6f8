import { useSearch } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { notifyRefusal } from '../../shared/ui/notify.ts';
import { useWall } from '../board-canvas/Wall.ts';
import { useBoardSnapshot, useSaveState } from '../board-session/BoardSession.ts';
import { useSelection } from '../selection/selectionStore.ts';

/** Follows the link that opened the board to what it is about, once the board has arrived. */
export function LinkedThing(): null {
  const { at } = useSearch({ from: '/boards/$boardId' });
  const { view } = useWall();
  const { notes, frames, connections, views } = useBoardSnapshot();
  const hasArrived = useSaveState().status === 'saved';
  const followed = useRef<string>(undefined);
  const isThing = [...notes, ...frames, ...connections].some(({ id }) => id === at);
  const bookmark = views.find(({ id }) => id === at);
  useEffect(() => {
    if (at === undefined || at === followed.current || !hasArrived) return;
    followed.current = at;
    if (isThing) useSelection.getState().revealAndSelect([at]);
    else if (bookmark !== undefined) view.show(bookmark, 'atOnce');
    else notifyRefusal('What this link leads to is no longer on the board. The rest of it is here.');
  }, [at, hasArrived, isThing, bookmark, view]);
  return null;
}
