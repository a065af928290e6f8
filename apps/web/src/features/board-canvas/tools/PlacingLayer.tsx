import { type Point, stickyKinds } from '@lambdastorm/board';
import { type PointerEvent as ReactPointerEvent, useEffect, useRef, type WheelEvent } from 'react';
import { kindIcons } from '../../../shared/theme/kindIcons.ts';
import { placeAt, placeDrawnFrame } from '../actions/placing.ts';
import { frameKinds } from '../frames/frameKinds.ts';
import { type Placeable, useMode } from '../modeStore.ts';
import { rectangleBetween } from '../selecting/marquee.ts';
import { useWall } from '../Wall.ts';

const drawnFromPx = 24;

/** Lies over the wall while a note or frame is on the pointer: it follows, and a click or a drop puts it down. */
export function PlacingLayer({ placing }: { readonly placing: Placeable }) {
  const wall = useWall();
  const ghost = useRef<HTMLDivElement>(null);
  const pressedAt = useRef<Point>(undefined);
  const { view } = wall;

  useEffect(() => {
    const size = sizeOf(placing);

    function handleMove(event: PointerEvent): void {
      const layer = ghost.current?.parentElement?.getBoundingClientRect();
      if (ghost.current === null || layer === undefined) return;
      const { zoom } = view.get();
      const [width, height] = [size.width * zoom, size.height * zoom];
      const drawn = pressedAt.current && rectangleBetween(pressedAt.current, { x: event.clientX, y: event.clientY });
      const isDrawn = placing.type === 'frame' && drawn !== undefined && drawn.size.width > drawnFromPx;
      const area = isDrawn
        ? { x: drawn.position.x, y: drawn.position.y, ...drawn.size }
        : { x: event.clientX - width / 2, y: event.clientY - height / 2, width, height };
      ghost.current.style.opacity = '1';
      ghost.current.style.width = `${area.width}px`;
      ghost.current.style.height = `${area.height}px`;
      ghost.current.style.transform = `translate(${area.x - layer.x}px, ${area.y - layer.y}px)`;
    }

    function handleUp(event: PointerEvent): void {
      const to = { x: event.clientX, y: event.clientY };
      const from = pressedAt.current;
      pressedAt.current = undefined;
      // A release over the palette was the click that picked the note up: it stays on the pointer.
      const isOverWall = document.elementFromPoint(to.x, to.y)?.closest('.board-canvas') != null;
      if (!isOverWall || event.button !== 0) return;
      const drawn = from && rectangleBetween(view.toBoard(from), view.toBoard(to));
      if (placing.type === 'frame' && drawn !== undefined && drawn.size.width * view.get().zoom > drawnFromPx) {
        placeDrawnFrame(wall, placing.kind, drawn);
      } else placeAt(wall, placing, view.toBoard(to));
    }

    const cancel = (): void => useMode.getState().set({ placing: undefined });
    window.addEventListener('pointermove', handleMove);
    window.addEventListener('pointerup', handleUp);
    window.addEventListener('pointercancel', cancel);
    return () => {
      window.removeEventListener('pointermove', handleMove);
      window.removeEventListener('pointerup', handleUp);
      window.removeEventListener('pointercancel', cancel);
    };
  }, [placing, view, wall]);

  function handleDown(event: ReactPointerEvent): void {
    if (event.button === 0) pressedAt.current = { x: event.clientX, y: event.clientY };
    else useMode.getState().set({ placing: undefined });
  }

  return (
    <div className="placing-layer" onPointerDown={handleDown} onWheel={passToWall}>
      <div ref={ghost} className="ghost" data-type={placing.type}>
        <GhostFace placing={placing} />
      </div>
    </div>
  );
}

function GhostFace({ placing }: { readonly placing: Placeable }) {
  if (placing.type === 'frame') return <span className="ghost-label">{frameKinds[placing.kind].label}</span>;
  const KindIcon = kindIcons[placing.kind];
  return (
    <div className="note" data-kind={placing.kind}>
      <div className="note-paper" />
      <KindIcon className="note-icon" stroke={2} aria-hidden />
    </div>
  );
}

function sizeOf({ type, kind }: Placeable): { readonly width: number; readonly height: number } {
  return type === 'note' ? stickyKinds[kind].size : frameKinds[kind].size;
}

/** Panning and zooming go on while something is on the pointer. */
function passToWall({ nativeEvent, currentTarget }: WheelEvent): void {
  const pane = currentTarget.parentElement?.querySelector('.react-flow__pane');
  pane?.dispatchEvent(new globalThis.WheelEvent(nativeEvent.type, nativeEvent));
}
