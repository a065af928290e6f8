import { type StickyKind, stickyKinds } from '@lambdastorm/board';
import { useStoreApi } from '@xyflow/react';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { useViewEffect } from '../view/useViewEffect.ts';
import { useWall } from '../Wall.ts';
import { overviewBelow, useOverview } from './overviewStore.ts';
import { type Palette, paintOverview } from './paintOverview.ts';

/** Elements come back when the view has been still for so long: putting them up in the middle of a zoom would stutter. */
const settledAfterMs = 120;

/** Decides between elements and painting, and holds the paint. */
export function OverviewLayer() {
  const isOverview = useOverview((overview) => overview.isOverview);
  const settling = useRef<ReturnType<typeof setTimeout>>(undefined);
  useViewEffect((_x, _y, zoom) => {
    clearTimeout(settling.current);
    const { isOverview: isOn } = useOverview.getState();
    const isFar = zoom < overviewBelow;
    if (isFar && !isOn) useOverview.setState({ isOverview: true });
    if (isFar || !isOn) return;
    settling.current = setTimeout(
      () => useOverview.setState({ isOverview: false, hoveredId: undefined }),
      settledAfterMs,
    );
  });
  useEffect(
    () => () => {
      clearTimeout(settling.current);
      useOverview.setState({ isOverview: false, hoveredId: undefined });
    },
    [],
  );
  return isOverview ? <OverviewPaint /> : null;
}

function OverviewPaint() {
  const { flow } = useWall();
  const store = useStoreApi();
  const canvas = useRef<HTMLCanvasElement>(null);

  useLayoutEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (element == null || context == null) return;
    let palette = readPalette(element);
    let frame = 0;

    const paint = (): void => {
      frame = 0;
      const { width, height, transform } = store.getState();
      resize(context, width, height);
      const [x, y, zoom] = transform;
      paintOverview(context, flow.getState(), { x, y, zoom, width, height }, palette);
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
    const ends = [store.subscribe(paintSoon), flow.subscribe(paintSoon), () => themes.disconnect()];
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
    ink: colour('--ink'),
    text: colour('--text'),
    line: colour('--text-dim'),
    accent: colour('--accent'),
    hues: Array.from({ length: 12 }, (_, index) => colour(`--context-hue-${index}`)),
  };
}
