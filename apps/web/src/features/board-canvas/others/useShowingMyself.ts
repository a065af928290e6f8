import type { Point } from '@lambdastorm/board';
import type { BoardPresence } from '@lambdastorm/sync';
import { type RefObject, useEffect } from 'react';
import { useBoardSession } from '../../board-session/BoardSession.ts';
import { useFollowing } from '../../presence/followingStore.ts';
import { useSelection } from '../../selection/selectionStore.ts';
import type { FlowStore } from '../flow/flowStore.ts';
import { useMode } from '../modeStore.ts';
import { useViewEffect } from '../view/useViewEffect.ts';
import { useWall, type Wall } from '../Wall.ts';
import { watchIdleness } from './watchIdleness.ts';

const still: Point = { x: 0, y: 0 };

/** Shows the others where one is, what one has in hand, and that one is there at all. */
export function useShowingMyself(canvas: RefObject<HTMLElement | null>): void {
  const wall = useWall();
  const { presence } = useBoardSession();

  useEffect(() => {
    const showSelection = (): void => presence.show({ selection: useSelection.getState().selectedIds });
    const showWriting = (): void => presence.show({ writing: useMode.getState().writingId ?? null });
    showSelection();
    showWriting();
    const ends = [
      useSelection.subscribe(showSelection),
      useMode.subscribe(showWriting),
      wall.flow.subscribe((next, before) => {
        if (next.ownMoves !== before.ownMoves) presence.show(dragOf(wall.flow, wall));
      }),
      // Whoever looks around again is where the other left them.
      useFollowing.subscribe(({ personId }) => {
        if (personId === undefined) showView(presence, wall);
      }),
      watchIdleness((isIdle) => presence.show(isIdle ? { isIdle, cursor: null } : { isIdle })),
    ];
    return () => {
      for (const end of ends) end();
    };
  }, [presence, wall]);

  useEffect(() => {
    const element = canvas.current;
    if (element === null) return;
    const handleMove = ({ clientX: x, clientY: y }: PointerEvent): void =>
      presence.show({ cursor: wall.view.toBoard({ x, y }) });
    const handleGone = (): void => presence.show({ cursor: null });
    const handleUp = ({ pointerType }: PointerEvent): void => {
      // A finger that is lifted points nowhere.
      if (pointerType === 'touch') handleGone();
    };
    element.addEventListener('pointermove', handleMove);
    element.addEventListener('pointerleave', handleGone);
    element.addEventListener('pointerup', handleUp);
    return () => {
      element.removeEventListener('pointermove', handleMove);
      element.removeEventListener('pointerleave', handleGone);
      element.removeEventListener('pointerup', handleUp);
    };
  }, [canvas, presence, wall]);

  useViewEffect(() => showView(presence, wall));
}

/** The wall moves under a pointer that rests. */
function showView(presence: BoardPresence, { view, pointer }: Wall): void {
  if (pointer.at !== undefined) presence.show({ cursor: view.toBoard(pointer.at) });
  // Two who follow each other would chase each other.
  const { area } = view.sight();
  const isMeasured = area.size.width > 0 && area.size.height > 0;
  if (isMeasured && useFollowing.getState().personId === undefined) presence.show({ view: area });
}

function dragOf(flow: FlowStore, { document }: Wall): { readonly dragging: readonly string[]; readonly by: Point } {
  const moves = [...flow.getState().ownMoves].filter(([, { size }]) => size === undefined);
  const [first] = moves;
  if (first === undefined) return { dragging: [], by: still };
  const [id, { position }] = first;
  const { notes, frames } = document.snapshot();
  const from = [...notes, ...frames].find((thing) => thing.id === id)?.position;
  if (from === undefined || position === undefined) return { dragging: [], by: still };
  return { dragging: moves.map(([moved]) => moved), by: { x: position.x - from.x, y: position.y - from.y } };
}
