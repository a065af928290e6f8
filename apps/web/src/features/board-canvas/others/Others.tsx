import type { Point } from '@lambdastorm/board';
import type { Person } from '@lambdastorm/sync';
import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useBoardSession } from '../../board-session/BoardSession.ts';
import { nameOf, personStyle } from '../../presence/personLook.ts';
import { useCompany } from '../../presence/useCompany.ts';
import { useViewEffect } from '../view/useViewEffect.ts';
import { useWall, type Wall } from '../Wall.ts';
import { FollowBar } from './FollowBar.tsx';
import { createMotion, type Motion } from './motion.ts';
import { movesOfOthers } from './movesOfOthers.ts';
import { useFollowedView } from './useFollowedView.ts';
import { useShowingMyself } from './useShowingMyself.ts';
import './others.css';

/** The other people on the wall: their pointers, what they drag, and the view of whom one follows. */
export function Others({ canvas }: { readonly canvas: RefObject<HTMLElement | null> }) {
  const { presence } = useBoardSession();
  const wall = useWall();
  const [motion] = useState(() => createMotion(presence));
  const { people } = useCompany();
  useShowingMyself(canvas);
  useFollowedView(canvas, motion);
  useDragsOfOthers(wall, motion);
  useEffect(() => motion.start(), [motion]);
  return (
    <>
      <div className="cursors" aria-hidden>
        {people.map((person) => (
          <Cursor key={person.id} person={person} motion={motion} />
        ))}
      </div>
      <FollowBar />
    </>
  );
}

/** Moved past React: fifty people who point would render fifty times in each frame. */
function Cursor({ person, motion }: { readonly person: Person; readonly motion: Motion }) {
  const { view } = useWall();
  const element = useRef<HTMLDivElement>(null);
  const { id, colour } = person;

  const place = useEffectEvent((): void => {
    const at = motion.of(id)?.cursor ?? undefined;
    if (element.current !== null) putAt(element.current, at, view);
  });

  useViewEffect(() => place());
  useEffect(() => motion.onFrame(() => place()), [motion]);

  return (
    <div ref={element} className="cursor" data-testid="cursor" style={personStyle(colour)} hidden>
      <svg width="18" height="20" viewBox="0 0 18 20" aria-hidden>
        <path d="M2 1.5 15.5 9.6 9 11.3 5.4 17.5Z" />
      </svg>
      <span className="cursor-name">{nameOf(person)}</span>
    </div>
  );
}

function putAt(element: HTMLElement, at: Point | undefined, view: Wall['view']): void {
  element.hidden = at === undefined;
  if (at === undefined) return;
  const { x, y } = view.toCanvas(at);
  element.style.transform = `translate(${x}px, ${y}px)`;
}

/** Notes move on this wall while others drag them. */
function useDragsOfOthers({ document, flow }: Wall, motion: Motion): void {
  const { presence } = useBoardSession();
  useEffect(() => {
    const moves = movesOfOthers(document.snapshot);
    let latest: ReturnType<typeof setTimeout> | undefined;
    const follow = (): void => {
      clearTimeout(latest);
      const { positions, dropsUntil } = moves.next(presence.company().people, motion.of, performance.now());
      flow.moveForOthers(positions);
      if (dropsUntil !== undefined) latest = setTimeout(follow, dropsUntil - performance.now());
    };
    const ends = [motion.onFrame(follow), document.subscribe(follow)];
    return () => {
      clearTimeout(latest);
      for (const end of ends) end();
      flow.moveForOthers(new Map());
    };
  }, [document, flow, motion, presence]);
}
