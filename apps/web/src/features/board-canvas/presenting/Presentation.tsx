import type { Rectangle } from '@lambdastorm/board';
import { ActionIcon } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconX } from '@tabler/icons-react';
import { useStore as useFlowState, ViewportPortal } from '@xyflow/react';
import { type MouseEvent, useEffect } from 'react';
import { announce } from '../selecting/announce.ts';
import type { View } from '../view/canvasView.ts';
import { useWall } from '../Wall.ts';
import { endPresenting } from './present.ts';
import { stepBy, usePresenting } from './presentingStore.ts';
import './presenting.css';

const stepOfKey = new Map<string, number>([
  ...['ArrowRight', 'ArrowDown', 'PageDown', 'Enter', ' '].map((key) => [key, 1] as const),
  ...['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'].map((key) => [key, -1] as const),
  ['Home', Number.NEGATIVE_INFINITY],
  ['End', Number.POSITIVE_INFINITY],
]);

/** The wall, step by step: nothing can be changed, the rest is dimmed, keys, clicks and taps go on and back. */
export function Presentation() {
  const presenting = usePresenting((state) => state.presenting);
  const isRunning = presenting !== undefined;

  useEffect(() => (isRunning ? keepTheStage() : undefined), [isRunning]);

  const comingBackTo = usePresenting((state) => state.comingBackTo);
  if (presenting === undefined) return comingBackTo === undefined ? null : <WayBack to={comingBackTo} />;
  const step = presenting.steps[presenting.index];
  if (step === undefined) return null;
  const place = `${presenting.index + 1} of ${presenting.steps.length}`;

  function handleClick(event: MouseEvent): void {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    stepBy(event.clientX - left < width / 3 ? -1 : 1);
  }

  return (
    <>
      <Spotlight area={step.area} sentence={`${place}: ${step.title}`} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys and the buttons below do the same. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: see above. */}
      <div className="presentation-stage" onClick={handleClick} />
      <div className="presentation-bar" role="toolbar" aria-label="Presentation">
        <ActionIcon size={32} aria-label="Previous" disabled={presenting.index === 0} onClick={() => stepBy(-1)}>
          <IconChevronLeft size={18} />
        </ActionIcon>
        <span className="presentation-place">
          {place} <strong>{step.title}</strong>
        </span>
        <ActionIcon
          size={32}
          aria-label="Next"
          disabled={presenting.index === presenting.steps.length - 1}
          onClick={() => stepBy(1)}
        >
          <IconChevronRight size={18} />
        </ActionIcon>
        <ActionIcon size={32} aria-label="End the presentation" onClick={() => endPresenting()}>
          <IconX size={18} />
        </ActionIcon>
      </div>
    </>
  );
}

/** What would change the wall, besides keys. */
const otherWays = ['paste', 'cut', 'dragover', 'drop'] as const;

/** While a presentation runs, keys belong to it and nothing reaches the wall; returns what ends it. */
function keepTheStage(): () => void {
  // The browser's own Escape ends the whole screen without a key press for us.
  const handleFullscreen = (): void => {
    if (document.fullscreenElement === null) endPresenting();
  };
  window.addEventListener('keydown', handleKey, { capture: true });
  for (const way of otherWays) window.addEventListener(way, keepAway, { capture: true });
  document.addEventListener('fullscreenchange', handleFullscreen);
  return () => {
    window.removeEventListener('keydown', handleKey, { capture: true });
    for (const way of otherWays) window.removeEventListener(way, keepAway, { capture: true });
    document.removeEventListener('fullscreenchange', handleFullscreen);
  };
}

function handleKey(event: KeyboardEvent): void {
  event.stopPropagation();
  const isOnButton = event.target instanceof Element && event.target.closest('.presentation-bar') !== null;
  const isPress = event.key === 'Enter' || event.key === ' ';
  if (event.ctrlKey || event.metaKey || event.altKey || (isOnButton && isPress)) return;
  const step = stepOfKey.get(event.key);
  if (event.key === 'Escape') endPresenting();
  else if (step !== undefined) {
    event.preventDefault();
    stepBy(step);
  }
}

function keepAway(event: Event): void {
  event.stopPropagation();
  event.preventDefault();
}

/** Fits what is shown into the window, again when the window changes, and dims the rest. */
function Spotlight({ area, sentence }: { readonly area: Rectangle; readonly sentence: string }) {
  const { view } = useWall();
  const [width, height] = [useFlowState((state) => state.width), useFlowState((state) => state.height)];
  // biome-ignore lint/correctness/useExhaustiveDependencies: another size of the window is why it is fitted again.
  useEffect(() => view.show(area), [view, area, width, height]);
  useEffect(() => announce(sentence), [sentence]);
  const { position, size } = area;
  // With room for a title on the border.
  const transform = `translate(${position.x - 8}px, ${position.y - 24}px)`;
  return (
    <ViewportPortal>
      <div className="presentation-light" style={{ transform, width: size.width + 16, height: size.height + 32 }} />
    </ViewportPortal>
  );
}

const settledAfterMs = 600;

/** Looks where one looked before, as often as the window changes on its way back. */
function WayBack({ to }: { readonly to: View }) {
  const { view } = useWall();
  const [width, height] = [useFlowState((state) => state.width), useFlowState((state) => state.height)];
  // biome-ignore lint/correctness/useExhaustiveDependencies: another size of the window is why one looks there again.
  useEffect(() => view.set(to), [view, to, width, height]);
  useEffect(() => {
    const end = setTimeout(() => usePresenting.setState({ comingBackTo: undefined }), settledAfterMs);
    return () => clearTimeout(end);
  }, []);
  return null;
}
