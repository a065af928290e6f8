import type { Point } from '@lambdastorm/board';
import { useKeyPress } from '@xyflow/react';
import { type RefObject, useEffect, useRef } from 'react';
import { useSelection } from '../../selection/selectionStore.ts';
import { useWall } from '../Wall.ts';
import { caughtBy, rectangleBetween } from './marquee.ts';

const startsAfterPx = 4;

interface Drawing {
  readonly from: Point;
  readonly kept: readonly string[];
  isShown: boolean;
}

/** A rectangle drawn on bare wall selects what it catches; Shift keeps what was selected. */
export function Marquee({ canvas }: { readonly canvas: RefObject<HTMLDivElement | null> }) {
  const { document, view } = useWall();
  const isPanning = useKeyPress('Space');
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const element = canvas.current;
    if (element === null || isPanning) return;
    let drawing: Drawing | undefined;

    function handleDown(event: PointerEvent): void {
      const isOnBareWall = event.target instanceof Element && event.target.classList.contains('react-flow__pane');
      if (!isOnBareWall || event.button !== 0 || event.pointerType === 'touch') return;
      const kept = event.shiftKey ? useSelection.getState().selectedIds : [];
      drawing = { from: { x: event.clientX, y: event.clientY }, kept, isShown: false };
    }

    function handleMove(event: PointerEvent): void {
      if (drawing === undefined) return;
      const to = { x: event.clientX, y: event.clientY };
      if (!drawing.isShown && Math.hypot(to.x - drawing.from.x, to.y - drawing.from.y) < startsAfterPx) return;
      drawing.isShown = true;
      draw(box.current, drawing.from, to);
      const caught = caughtBy(rectangleBetween(view.toBoard(drawing.from), view.toBoard(to)), document.snapshot());
      selectOnChange([...new Set([...drawing.kept, ...caught])]);
    }

    function handleUp(): void {
      if (box.current !== null) box.current.style.display = 'none';
      // The click that ends the drawing would clear the selection.
      if (drawing?.isShown === true) window.addEventListener('click', swallow, { capture: true, once: true });
      setTimeout(() => window.removeEventListener('click', swallow, { capture: true }));
      drawing = undefined;
    }

    element.addEventListener('pointerdown', handleDown);
    window.addEventListener('pointermove', handleMove);
    window.addEventListener('pointerup', handleUp);
    window.addEventListener('pointercancel', handleUp);
    return () => {
      element.removeEventListener('pointerdown', handleDown);
      window.removeEventListener('pointermove', handleMove);
      window.removeEventListener('pointerup', handleUp);
      window.removeEventListener('pointercancel', handleUp);
    };
  }, [canvas, document, view, isPanning]);

  return <div ref={box} className="marquee" />;
}

function draw(box: HTMLDivElement | null, from: Point, to: Point): void {
  const frame = box?.parentElement?.getBoundingClientRect();
  if (box === null || frame === undefined) return;
  const { position, size } = rectangleBetween(from, to);
  box.style.display = 'block';
  box.style.transform = `translate(${position.x - frame.x}px, ${position.y - frame.y}px)`;
  box.style.width = `${size.width}px`;
  box.style.height = `${size.height}px`;
}

function selectOnChange(ids: readonly string[]): void {
  const { selectedIds, select } = useSelection.getState();
  const isSame = ids.length === selectedIds.length && ids.every((id, index) => id === selectedIds[index]);
  if (!isSame) select(ids);
}

function swallow(event: MouseEvent): void {
  event.stopPropagation();
}
