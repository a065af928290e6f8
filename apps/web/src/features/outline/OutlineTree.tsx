import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { areaOfIds } from '../board-canvas/actions/selected.ts';
import { useWall } from '../board-canvas/Wall.ts';
import { useSelection } from '../selection/selectionStore.ts';
import classes from './OutlinePanel.module.css';
import { OutlineTreeRow } from './OutlineTreeRow.tsx';
import { type OutlineRow, outsideId } from './outlineRows.ts';
import { rowAfterKey } from './rowAfterKey.ts';

const rowHeight = 30;

interface OutlineTreeProps {
  readonly rows: readonly OutlineRow[];
  readonly onToggle: (id: string) => void;
}

/**
 * The rows in sight of a tree of any length (https://www.w3.org/WAI/ARIA/apg/patterns/treeview/): one stop for Tab, the
 * arrows walk, and what is walked to is selected and shown on the wall.
 */
export function OutlineTree({ rows, onToggle }: OutlineTreeProps) {
  // The virtualizer is one object that changes inside, which the compiler would take for unchanged.
  'use no memo';
  const wall = useWall();
  const treeId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const selectedIds = useSelection((selection) => selection.selectedIds);
  // Holds until something is selected, here or on the wall.
  const [selectionAtOutside, setSelectionAtOutside] = useState<readonly string[]>();
  const activeId = selectionAtOutside === selectedIds ? outsideId : selectedIds.at(-1);
  const activeIndex = activeId === undefined ? -1 : indexOfRow(rows, activeId);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    // The tree names its active row to screen readers, so that row is there wherever one has scrolled to.
    rangeExtractor: (range) => withIndex(defaultRangeExtractor(range), activeIndex),
  });
  useEffect(() => {
    if (activeIndex >= 0) virtualizer.scrollToIndex(activeIndex, { align: 'auto' });
  }, [activeIndex, virtualizer]);

  function goTo(row: OutlineRow | undefined): void {
    if (row === undefined) return;
    if (row.id === outsideId) {
      setSelectionAtOutside(selectedIds);
      return;
    }
    useSelection.getState().select([row.id]);
    const area = areaOfIds(wall.document.snapshot(), [row.id]);
    if (area !== undefined && row.kind === undefined) wall.view.show(area);
    else if (area !== undefined) wall.view.bringIntoView(area);
  }

  function handleKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const row = rows[activeIndex];
    const folds = row !== undefined && isFoldKey(row, event.key);
    const next = rowAfterKey(rows, activeIndex, event.key);
    if (!folds && next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (folds) onToggle(row.id);
    else goTo(rows[next ?? 0]);
  }

  const selected = new Set(selectedIds);
  return (
    <div ref={scroller} className={classes.scroller}>
      <div
        role="tree"
        aria-label="Outline"
        aria-multiselectable
        tabIndex={0}
        aria-activedescendant={activeIndex < 0 ? undefined : `${treeId}-${activeIndex}`}
        className={classes.tree}
        style={{ height: virtualizer.getTotalSize() }}
        onKeyDown={handleKeyDown}
      >
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          if (row === undefined) return null;
          return (
            <OutlineTreeRow
              key={row.id}
              id={`${treeId}-${index}`}
              row={row}
              top={start}
              isActive={index === activeIndex}
              isSelected={selected.has(row.id)}
              onGo={() => goTo(row)}
              onToggle={() => onToggle(row.id)}
            />
          );
        })}
      </div>
    </div>
  );
}

/** The row of a thing, or the folded row it lies in. */
function indexOfRow(rows: readonly OutlineRow[], id: string): number {
  return rows.findIndex((row) => row.id === id || row.hiddenIds.includes(id));
}

function withIndex(indexes: readonly number[], index: number): number[] {
  return index < 0 || indexes.includes(index) ? [...indexes] : [...indexes, index].sort((a, b) => a - b);
}

function isFoldKey(row: OutlineRow, key: string): boolean {
  if (row.count === undefined) return false;
  return key === (row.isFolded ? 'ArrowRight' : 'ArrowLeft') || (key === 'Enter' && row.id === outsideId);
}
