import { type RefObject, useRef } from 'react';
import { useViewEffect } from './useViewEffect.ts';

const spacing = 24;

/**
 * The dots behind the notes, and how much detail the notes show. The layer is moved as a whole by less than one dot, so
 * that panning paints nothing; from afar there are no dots.
 */
export function WallPaper({ canvas }: { readonly canvas: RefObject<HTMLDivElement | null> }) {
  const dots = useRef<HTMLDivElement>(null);
  useViewEffect((x, y, zoom) => {
    const style = dots.current?.style;
    if (style === undefined) return;
    const isShown = zoom >= 0.5;
    const step = `${spacing * zoom}px`;
    if (style.getPropertyValue('--step') !== step && isShown) style.setProperty('--step', step);
    style.opacity = isShown ? '1' : '0';
    if (isShown) style.transform = `translate(${x % (spacing * zoom)}px, ${y % (spacing * zoom)}px)`;
    const detail = detailAt(zoom);
    if (canvas.current !== null && canvas.current.dataset['detail'] !== detail)
      canvas.current.dataset['detail'] = detail;
  });
  return <div ref={dots} className="wall-paper" />;
}

/** What the style sheets tell apart; they change at these steps only, never in each frame. */
function detailAt(zoom: number): 'bare' | 'plain' | 'small' | 'full' {
  if (zoom < 0.2) return 'bare';
  if (zoom < 0.35) return 'plain';
  return zoom < 0.7 ? 'small' : 'full';
}
