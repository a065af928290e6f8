import { contains, type Rectangle } from '@lambdastorm/board';
import { useEffect, useRef, useState } from 'react';
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
        last !== undefined && last.zoom === zoom && isInside(area, last.area) ? last : { zoom, area: widened(area) },
      );
    }, settledMs);
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  return settled;
}

function widened({ position, size }: Rectangle): Rectangle {
  return {
    position: { x: position.x - size.width / 2, y: position.y - size.height / 2 },
    size: { width: size.width * 2, height: size.height * 2 },
  };
}

function isInside({ position, size }: Rectangle, outer: Rectangle): boolean {
  return contains(outer, position) && contains(outer, { x: position.x + size.width, y: position.y + size.height });
}
