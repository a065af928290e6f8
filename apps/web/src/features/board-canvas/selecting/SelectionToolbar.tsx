import { type BoardSnapshot, bounds, stickyKinds } from '@lambdastorm/board';
import { useStoreApi } from '@xyflow/react';
import { useEffect, useRef } from 'react';
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

  function follow(x: number, y: number, zoom: number): void {
    const element = bar.current;
    if (element === null || area === undefined) return;
    const { width, height } = store.getState();
    const half = element.offsetWidth / 2 + 8;
    const middle = (area.position.x + area.size.width / 2) * zoom + x;
    const top = area.position.y * zoom + y - above - element.offsetHeight;
    const bottom = (area.position.y + area.size.height) * zoom + y + above;
    const fits = top > headroom - element.offsetHeight ? top : Math.min(bottom, height - element.offsetHeight - 8);
    const left = Math.min(Math.max(middle, half), Math.max(half, width - half));
    element.style.transform = `translate(${Math.round(left)}px, ${Math.round(fits)}px) translateX(-50%)`;
  }
  useViewEffect(follow);
  useEffect(() => follow(...store.getState().transform));

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
