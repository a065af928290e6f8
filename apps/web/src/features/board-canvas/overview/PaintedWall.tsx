import { type StickyKind, stickyKinds } from '@lambdastorm/board';
import { useStoreApi } from '@xyflow/react';
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { FlowStore } from '../flow/flowStore.ts';
import { useMode } from '../modeStore.ts';
import { useViewEffect } from '../view/useViewEffect.ts';
import { useWall } from '../Wall.ts';
import { atRest, type OverviewStore, overviewBelow, useOverview } from './overviewStore.ts';
import type { Palette } from './Palette.ts';
import { wallPainter } from './wallPainter.ts';

/** Elements come back when the view has been still for so long: putting them up in the middle of a zoom would stutter. */
const settledAfterMs = 120;

/** Decides between elements and painting, stages what comes into sight, and holds the paint. */
export function PaintedWall({ canvas }: { readonly canvas: RefObject<HTMLDivElement | null> }) {
  const { flow } = useWall();
  const isPainted = useOverview(({ isOverview, isMoving }) => isOverview || isMoving);
  const settling = useRef<ReturnType<typeof setTimeout>>(undefined);
  const lastZoom = useRef<number>(undefined);

  function settle(zoom: number): void {
    const isOverview = zoom < overviewBelow;
    // First how the wall is shown: the whole of it would be staged in between.
    useOverview.setState(isOverview ? { isOverview, isMoving: false } : atRest);
    flow.lookAround('anew');
  }

  useViewEffect((_x, _y, zoom) => {
    clearTimeout(settling.current);
    if (lastZoom.current === undefined) {
      settle(zoom);
    } else if (lastZoom.current !== zoom || !isBusy(flow)) {
      if (!useOverview.getState().isMoving) useOverview.setState({ isMoving: true });
    } else if (!useOverview.getState().isOverview) {
      flow.lookAround();
    }
    lastZoom.current = zoom;
    settling.current = setTimeout(() => settle(zoom), settledAfterMs);
  });

  useEffect(() => {
    const mark = ({ isOverview, isMoving }: OverviewStore): void => {
      if (canvas.current === null) return;
      canvas.current.dataset['overview'] = String(isOverview);
      canvas.current.dataset['moving'] = String(isMoving);
    };
    mark(useOverview.getState());
    const end = useOverview.subscribe(mark);
    return () => {
      end();
      clearTimeout(settling.current);
      useOverview.setState(atRest);
    };
  }, [canvas]);
  return isPainted ? <Paint /> : null;
}

/** What is dragged or written stays an element while the view follows it. */
function isBusy(flow: FlowStore): boolean {
  return flow.getState().isRunning || useMode.getState().writingId !== undefined;
}

function Paint() {
  const { flow } = useWall();
  const store = useStoreApi();
  const canvas = useRef<HTMLCanvasElement>(null);

  useLayoutEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (element == null || context == null) return;
    let palette = readPalette(element);
    let frame = 0;
    const painter = wallPainter(context);

    const paint = (): void => {
      frame = 0;
      const { width, height, transform } = store.getState();
      resize(context, width, height);
      const [x, y, zoom] = transform;
      const isAlone = useOverview.getState().isMoving;
      painter.paint(flow.getState(), { x, y, zoom, width, height }, { palette, isAlone });
    };
    const paintSoon = (): void => {
      if (frame === 0) frame = requestAnimationFrame(paint);
    };

    paint();
    const themes = new MutationObserver(() => {
      palette = readPalette(element);
      paintSoon();
    });
    themes.observe(document.documentElement, { attributeFilter: ['data-mantine-color-scheme'] });
    const ends = [store, flow, useOverview].map((each) => each.subscribe(paintSoon));
    ends.push(() => themes.disconnect());
    return () => {
      cancelAnimationFrame(frame);
      for (const end of ends) end();
    };
  }, [flow, store]);

  return <canvas ref={canvas} className="overview" aria-hidden />;
}

function resize({ canvas }: CanvasRenderingContext2D, width: number, height: number): void {
  const [w, h] = [Math.round(width * window.devicePixelRatio), Math.round(height * window.devicePixelRatio)];
  if (canvas.width === w && canvas.height === h) return;
  canvas.width = w;
  canvas.height = h;
}

function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const colour = (name: string): string => style.getPropertyValue(name).trim();
  const papers = (Object.keys(stickyKinds) as StickyKind[]).map((kind) => [kind, colour(`--paper-${kind}`)] as const);
  return {
    paper: Object.fromEntries(papers) as Record<StickyKind, string>,
    canvas: colour('--canvas'),
    pivotal: colour('--paper-domainEvent'),
    ink: colour('--ink'),
    text: colour('--text'),
    line: colour('--text-dim'),
    accent: colour('--accent'),
    hues: Array.from({ length: 12 }, (_, index) => colour(`--context-hue-${index}`)),
  };
}
