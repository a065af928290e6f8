import { type BoardSnapshot, bounds, type Rectangle, type StickyKind, stickyKinds } from '@lambdastorm/board';
import { useStoreApi } from '@xyflow/react';
import { type PointerEvent, useEffect, useRef } from 'react';
import { useBoardSnapshot } from '../../board-session/BoardSession.ts';
import { useWall } from '../Wall.ts';
import { encloses } from './rectangles.ts';
import { useViewEffect } from './useViewEffect.ts';

const size = { width: 180, height: 112 };
const margin = 8;

/** Paints all notes on one small 2D canvas: an element for each note would cost more than the wall itself. */
export function Minimap() {
  const { view } = useWall();
  const store = useStoreApi();
  const board = useBoardSnapshot();
  const paper = useRef<HTMLCanvasElement>(null);
  const map = useRef<HTMLDivElement>(null);
  const windowFrame = useRef<HTMLDivElement>(null);
  const things = bounds([...board.notes, ...board.frames]);
  const area = things ?? { position: { x: 0, y: 0 }, size };
  const scale = Math.min((size.width - 2 * margin) / area.size.width, (size.height - 2 * margin) / area.size.height);
  const left = (size.width - area.size.width * scale) / 2 - area.position.x * scale;
  const top = (size.height - area.size.height * scale) / 2 - area.position.y * scale;

  useEffect(() => {
    const element = paper.current;
    if (element === null) return;
    const paint = (): void => paintBoard(element, board, { scale, left, top });
    const frame = requestAnimationFrame(paint);
    const themes = new MutationObserver(paint);
    themes.observe(document.documentElement, { attributeFilter: ['data-mantine-color-scheme'] });
    return () => {
      cancelAnimationFrame(frame);
      themes.disconnect();
    };
  }, [board, scale, left, top]);

  function followView(x: number, y: number, zoom: number): void {
    const { width, height } = store.getState();
    const style = windowFrame.current?.style;
    if (style === undefined) return;
    style.transform = `translate(${(-x / zoom) * scale + left}px, ${(-y / zoom) * scale + top}px)`;
    style.width = `${(width / zoom) * scale}px`;
    style.height = `${(height / zoom) * scale}px`;
    const sight = { position: { x: -x / zoom, y: -y / zoom }, size: { width: width / zoom, height: height / zoom } };
    if (map.current !== null) map.current.dataset['seesAll'] = String(encloses(sight, area));
  }
  useViewEffect(followView);
  useEffect(() => followView(...store.getState().transform));

  function lookAt(event: PointerEvent<HTMLDivElement>): void {
    if (event.buttons !== 1) return;
    const { x, y } = event.currentTarget.getBoundingClientRect();
    event.currentTarget.setPointerCapture(event.pointerId);
    view.set({ zoom: view.get().zoom, cx: (event.clientX - x - left) / scale, cy: (event.clientY - y - top) / scale });
  }

  return (
    <div
      ref={map}
      className="minimap"
      style={size}
      aria-hidden
      hidden={things === undefined}
      onPointerDown={lookAt}
      onPointerMove={lookAt}
    >
      <canvas ref={paper} style={size} />
      <div ref={windowFrame} className="minimap-window" />
    </div>
  );
}

interface Projection {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
}

function paintBoard(element: HTMLCanvasElement, board: BoardSnapshot, { scale, left, top }: Projection): void {
  const pixels = window.devicePixelRatio;
  element.width = size.width * pixels;
  element.height = size.height * pixels;
  const context = element.getContext('2d');
  if (context === null) return;
  context.scale(pixels, pixels);
  const style = getComputedStyle(element);
  const paint = (colour: string, thing: Rectangle): void => {
    context.fillStyle = colour;
    const [width, height] = [Math.max(1.5, thing.size.width * scale), Math.max(1.5, thing.size.height * scale)];
    context.fillRect(thing.position.x * scale + left, thing.position.y * scale + top, width, height);
  };
  const colours = new Map(
    (Object.keys(stickyKinds) as StickyKind[]).map((kind) => [kind, style.getPropertyValue(`--paper-${kind}`)]),
  );
  context.globalAlpha = 0.12;
  for (const frame of board.frames) paint(style.getPropertyValue('--text-dim'), frame);
  context.globalAlpha = 1;
  for (const note of board.notes) paint(colours.get(note.kind) ?? '', note);
}
