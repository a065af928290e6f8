import { type BoardSnapshot, bounds, stickyKinds } from '@lambdastorm/board';
import { useStoreApi } from '@xyflow/react';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { useBoardSnapshot } from '../../board-session/BoardSession.ts';
import { useSelection } from '../../selection/selectionStore.ts';
import { areaOfIds, notesOf } from '../actions/selected.ts';
import { useMode } from '../modeStore.ts';
import { useViewEffect } from '../view/useViewEffect.ts';
import { useWall } from '../Wall.ts';
import { SelectionButtons } from './SelectionButtons.tsx';

/** Leaves room for the dot that an arrow starts from. */
const above = 30;
const headroom = 44;
/** Of the selection on the screen, in pixels. */
const smallest = 48;
const restingMs = 120;

/** What can be done with the selection, right above it; gone while something moves or is written. */
export function SelectionToolbar() {
  const { flow } = useWall();
  const board = useBoardSnapshot();
  const selectedIds = useSelection((selection) => selection.selectedIds);
  const isBusy = useMode((mode) => mode.writingId !== undefined || mode.placing !== undefined);
  const isRunning = useStore(flow, (state) => state.isRunning);
  if (selectedIds.length === 0 || isBusy || isRunning) return null;
  return <FloatingBar board={board} selectedIds={selectedIds} />;
}

interface FloatingBarProps {
  readonly board: BoardSnapshot;
  readonly selectedIds: readonly string[];
}

function FloatingBar({ board, selectedIds }: FloatingBarProps) {
  const store = useStoreApi();
  const bar = useRef<HTMLDivElement>(null);
  const area = areaOfIds(board, selectedIds) ?? bounds([]);

  const barSize = useRef({ width: 0, height: 0 });
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined);

  function place(x: number, y: number, zoom: number): void {
    const element = bar.current;
    if (element === null || area === undefined) return;
    const { width, height } = store.getState();
    const half = barSize.current.width / 2 + 8;
    const barHeight = barSize.current.height;
    const middle = (area.position.x + area.size.width / 2) * zoom + x;
    const top = area.position.y * zoom + y - above - barHeight;
    const bottom = (area.position.y + area.size.height) * zoom + y + above;
    const fits = top > headroom - barHeight ? top : Math.min(bottom, height - barHeight - 8);
    const left = Math.min(Math.max(middle, half), Math.max(half, width - half));
    element.style.transform = `translate(${Math.round(left)}px, ${Math.round(fits)}px) translateX(-50%)`;
    // From afar the bar would cover more than the selection's whole neighbourhood.
    const isTiny = Math.max(area.size.width, area.size.height) * zoom < smallest;
    element.style.visibility = isTiny ? 'hidden' : 'visible';
  }

  useViewEffect((x, y, zoom) => {
    clearTimeout(resting.current);
    // While the view moves the bar would only be in the way of hand and eye.
    if (bar.current !== null) bar.current.style.visibility = 'hidden';
    resting.current = setTimeout(() => place(x, y, zoom), restingMs);
  });
  useLayoutEffect(() => {
    // A place that waits for the view to rest is that of the selection before.
    clearTimeout(resting.current);
    if (bar.current !== null) barSize.current = { width: bar.current.offsetWidth, height: bar.current.offsetHeight };
    place(...store.getState().transform);
  });
  useEffect(() => () => clearTimeout(resting.current), []);

  const notes = notesOf(board, selectedIds);
  const [first] = notes;
  const label =
    notes.length === 1 && first !== undefined ? stickyKinds[first.kind].label : `${selectedIds.length} selected`;
  return (
    <div ref={bar} className="selection-toolbar" role="toolbar" aria-label={`Selection: ${label}`}>
      <SelectionButtons board={board} notes={notes} selectedIds={selectedIds} />
    </div>
  );
}
