import type { Point, Rectangle } from '@lambdastorm/board';
import { getViewportForBounds, type ReactFlowInstance, type useStoreApi } from '@xyflow/react';
import type { CanvasEdge, CanvasNode } from '../flow/CanvasNode.ts';
import type { Sight } from '../snapping/snapDrag.ts';

/** Where the canvas looks: the board point in the middle of the window, and how large a board unit is. */
export interface View {
  readonly zoom: number;
  readonly cx: number;
  readonly cy: number;
}

/** Looking around the wall: nothing here changes the board. */
export interface CanvasView {
  toBoard(screen: Point): Point;
  /** From the upper left of the canvas. Reads no layout, so that many may ask in one frame. */
  toCanvas(at: Point): Point;
  get(): View;
  set(view: View): void;
  /** The part of the wall in the window. */
  sight(): Sight;
  /** Shows all of an area, never larger than life. */
  show(area: Rectangle, how?: 'gliding' | 'atOnce'): void;
  /** Moves only when the area is not in view, and comes closer when it could not be read. */
  bringIntoView(area: Rectangle, how?: 'gliding' | 'atOnce'): void;
  zoomBy(factor: number): void;
  zoomTo(zoom: number): void;
}

export const zoomLimits = { min: 0.02, max: 4 } as const;
const padding = 0.08;
const readableZoom = 0.4;

type StoreHandle = ReturnType<typeof useStoreApi<CanvasNode, CanvasEdge>>;

export function canvasView(flow: ReactFlowInstance<CanvasNode, CanvasEdge>, store: StoreHandle): CanvasView {
  function get(): View {
    const { width, height, transform } = store.getState();
    const [x, y, zoom] = transform;
    return { zoom, cx: (width / 2 - x) / zoom, cy: (height / 2 - y) / zoom };
  }

  function move({ zoom, cx, cy }: View, duration: number): void {
    const { width, height } = store.getState();
    const viewport = { x: width / 2 - cx * zoom, y: height / 2 - cy * zoom, zoom };
    void flow.setViewport(viewport, duration === 0 ? {} : { duration });
  }

  function zoomTo(zoom: number): void {
    move({ ...get(), zoom: Math.min(zoomLimits.max, Math.max(zoomLimits.min, zoom)) }, glideMs(120));
  }

  return {
    toBoard: (screen) => flow.screenToFlowPosition(screen, { snapToGrid: false }),
    toCanvas({ x, y }) {
      const [left, top, zoom] = store.getState().transform;
      return { x: left + x * zoom, y: top + y * zoom };
    },
    get,
    set: (view) => move(view, 0),
    sight() {
      const { width, height, transform } = store.getState();
      const [x, y, zoom] = transform;
      const size = { width: width / zoom, height: height / zoom };
      return { area: { position: { x: -x / zoom, y: -y / zoom }, size }, zoom };
    },
    show(area, how = 'gliding') {
      const { width, height } = store.getState();
      const box = { ...area.position, ...area.size };
      const viewport = getViewportForBounds(box, width, height, zoomLimits.min, 1, padding);
      const duration = how === 'gliding' ? glideMs(250) : 0;
      void flow.setViewport(viewport, duration === 0 ? {} : { duration });
    },
    bringIntoView(area, how = 'gliding') {
      const view = get();
      const duration = how === 'gliding' ? glideMs(200) : 0;
      const { width, height } = store.getState();
      const zoom = view.zoom < readableZoom ? 0.8 : view.zoom;
      const next = followed(area, { ...view, zoom }, { width: width / zoom, height: height / zoom });
      if (zoom !== view.zoom) {
        const { position, size } = area;
        move({ zoom, cx: position.x + size.width / 2, cy: position.y + size.height / 2 }, duration);
      } else if (next.cx !== view.cx || next.cy !== view.cy) move(next, duration);
    },
    zoomBy: (factor) => zoomTo(store.getState().transform[2] * factor),
    zoomTo,
  };
}

/** The nearest view in which the area, with some room around it, is inside the window. */
function followed({ position, size }: Rectangle, view: View, window: { width: number; height: number }): View {
  const room = 48 / view.zoom;
  return {
    ...view,
    cx: nearest(view.cx, position.x - room, position.x + size.width + room, window.width),
    cy: nearest(view.cy, position.y - room, position.y + size.height + room, window.height),
  };
}

function nearest(middle: number, start: number, end: number, extent: number): number {
  if (end - start > extent) return (start + end) / 2;
  return Math.min(start + extent / 2, Math.max(end - extent / 2, middle));
}

function glideMs(duration: number): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : duration;
}
