import type { Rectangle } from '@lambdastorm/board';
import { useEffect, useRef, useState } from 'react';
import { encloses, widened } from '../../view/rectangles.ts';
import { useViewEffect } from '../../view/useViewEffect.ts';
import { useWall } from '../../Wall.ts';

interface SettledSight {
  readonly zoom: number;
  /** What the window shows and half of it more on each side, so that small moves change nothing. */
  readonly area: Rectangle;
}

const settledMs = 120;

/** Where the window looks once it has come to rest; renders nothing while it moves. */
export function useSettledSight(): SettledSight | undefined {
  const { view } = useWall();
  const [settled, setSettled] = useState<SettledSight>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useViewEffect(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const { area, zoom } = view.sight();
      setSettled((last) =>
        last !== undefined && last.zoom === zoom && encloses(last.area, area)
          ? last
          : { zoom, area: widened(area, 0.5) },
      );
    }, settledMs);
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  return settled;
}
