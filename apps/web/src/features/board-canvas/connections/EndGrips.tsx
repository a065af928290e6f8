import type { Connection, Point } from '@lambdastorm/board';
import { type PointerEvent, useEffect } from 'react';
import { redrawConnection } from '../actions/connecting.ts';
import { noteAt } from '../actions/selected.ts';
import { useMode } from '../modeStore.ts';
import { useWall } from '../Wall.ts';
import type { ConnectionRoute } from './routing/routeShape.ts';

export type ArrowEnd = 'from' | 'to';

/** An end that is in somebody's hand, and where. */
export interface Pulled {
  readonly end: ArrowEnd;
  readonly at: Point;
}

interface EndGripsProps {
  readonly connection: Connection;
  readonly route: ConnectionRoute;
  readonly pulled: Pulled | undefined;
  readonly onPull: (pulled: Pulled | undefined) => void;
}

/** The two dots by which a selected arrow is taken to another note; on bare wall it stays as it was. */
export function EndGrips({ connection, route, pulled, onPull }: EndGripsProps) {
  const wall = useWall();

  function letGo(): void {
    onPull(undefined);
    useMode.getState().set({ drawing: undefined });
  }

  useEffect(() => {
    if (pulled === undefined) return;
    const handleKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      letGo();
    };
    window.addEventListener('keydown', handleKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', handleKeyDown, { capture: true });
  });

  function take(end: ArrowEnd, event: PointerEvent): void {
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    const [kept, isFrom] = end === 'from' ? [connection.to, false] : [connection.from, true];
    useMode.getState().set({ drawing: { noteId: kept, isFrom, overId: undefined } });
    onPull({ end, at: wall.view.toBoard({ x: event.clientX, y: event.clientY }) });
  }

  function pull(event: PointerEvent): void {
    if (pulled !== undefined) onPull({ ...pulled, at: wall.view.toBoard({ x: event.clientX, y: event.clientY }) });
  }

  function drop(): void {
    if (pulled === undefined) return;
    letGo();
    const note = noteAt(wall.document.snapshot(), pulled.at);
    if (note !== undefined) redrawConnection(wall, connection, { [pulled.end]: note.id });
  }

  return (['from', 'to'] as const).map((end) => {
    const { x, y } = pulled?.end === end ? pulled.at : gripPlace(route, end);
    return (
      <div
        key={end}
        className="end-grip nodrag nopan"
        data-end={end}
        title={end === 'from' ? 'Drag to begin at another note' : 'Drag to lead to another note'}
        style={{ transform: `translate(-50%, -50%) translate(${x}px, ${y}px)` }}
        onPointerDown={(event) => take(end, event)}
        onPointerMove={pull}
        onPointerUp={drop}
        onPointerCancel={letGo}
      />
    );
  });
}

const outside = 14;

/** On the arrow, a little off the note, so that both can be grabbed. */
function gripPlace({ points, start, end }: ConnectionRoute, which: ArrowEnd): Point {
  const [side, at] = which === 'from' ? [start, points[0]] : [end, points.at(-1)];
  const { x, y } = at ?? { x: 0, y: 0 };
  switch (side) {
    case 'left':
      return { x: x - outside, y };
    case 'right':
      return { x: x + outside, y };
    case 'top':
      return { x, y: y - outside };
    case 'bottom':
      return { x, y: y + outside };
  }
}
