import type { KeyboardEvent, PointerEvent } from 'react';
import classes from './PanelResizer.module.css';
import { panelWidths, usePanel, usePanelWidth } from './panelStore.ts';

const step = 24;

/** The left border of the panel: drag it, or move it with the arrow keys. */
export function PanelResizer() {
  const resize = usePanel((panel) => panel.resize);
  const width = usePanelWidth();

  function handlePointerMove(event: PointerEvent<HTMLElement>): void {
    const right = event.currentTarget.parentElement?.getBoundingClientRect().right;
    if (right === undefined || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    resize(right - event.clientX);
  }

  function handleKeyDown(event: KeyboardEvent): void {
    if (event.key === 'ArrowLeft') resize(width + step);
    if (event.key === 'ArrowRight') resize(width - step);
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: -- an <hr> can't be focused and moved.
    <div
      className={classes.resizer}
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label="Width of the panel"
      aria-valuenow={width}
      aria-valuemin={panelWidths.narrowest}
      aria-valuemax={panelWidths.widest}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={handlePointerMove}
      onKeyDown={handleKeyDown}
    />
  );
}
