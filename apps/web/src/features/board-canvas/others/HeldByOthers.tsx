import type { Rectangle } from '@lambdastorm/board';
import type { Person } from '@lambdastorm/sync';
import { ViewportPortal } from '@xyflow/react';
import { type CSSProperties, useRef } from 'react';
import { useStore } from 'zustand';
import { useBoardSnapshot } from '../../board-session/BoardSession.ts';
import { nameOf, personStyle } from '../../presence/personLook.ts';
import { useCompany } from '../../presence/useCompany.ts';
import { useViewEffect } from '../view/useViewEffect.ts';
import { useWall } from '../Wall.ts';

interface Holding {
  readonly person: Person;
  readonly thingId: string;
  readonly area: Rectangle;
  /** A name stands at the first only. */
  readonly isFirst: boolean;
}

/** Lines around what others have selected or write, with who they are. */
export function HeldByOthers() {
  const { flow } = useWall();
  const { people } = useCompany();
  const { notes, frames } = useBoardSnapshot();
  const moves = useStore(flow, (state) => state.runningById);
  const layer = useRef<HTMLDivElement>(null);
  useViewEffect((_x, _y, zoom) => layer.current?.style.setProperty('--zoom', `${zoom}`));

  const holdings: Holding[] = [];
  const holders = people.filter((person) => heldBy(person).length > 0);
  if (holders.length > 0) {
    const things = new Map([...notes, ...frames].map((thing) => [thing.id, thing]));
    for (const person of holders) {
      const held = heldBy(person).flatMap((id) => things.get(id) ?? []);
      for (const [index, { id, position, size }] of held.entries()) {
        const area = { position: moves.get(id)?.position ?? position, size: moves.get(id)?.size ?? size };
        holdings.push({ person, thingId: id, area, isFirst: index === 0 });
      }
    }
  }
  return (
    <ViewportPortal>
      <div ref={layer} data-testid="held-by-others">
        {holdings.map(({ person, thingId, area, isFirst }) => (
          <div key={`${person.id} ${thingId}`} className="held" style={styleOf(person, area)}>
            {isFirst && (
              <span className="held-by">
                {nameOf(person)}
                {person.writing === thingId && ' is writing …'}
              </span>
            )}
          </div>
        ))}
      </div>
    </ViewportPortal>
  );
}

/** What is written comes first, so that the name stands there. */
function heldBy({ writing, selection }: Person): readonly string[] {
  return writing === null ? selection : [writing, ...selection.filter((id) => id !== writing)];
}

function styleOf({ colour }: Person, { position, size }: Rectangle): CSSProperties {
  return {
    ...personStyle(colour),
    transform: `translate(${position.x}px, ${position.y}px)`,
    width: size.width,
    height: size.height,
  };
}
