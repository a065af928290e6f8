import { SegmentedControl, Tooltip } from '@mantine/core';
import type { BoardView } from './boardSearch.ts';
import { boardViews } from './boardViews.ts';
import { useBoardView } from './useBoardView.ts';

/** The wall, and what is read from it. */
export function ViewSwitch() {
  const { view, show } = useBoardView();
  return (
    <SegmentedControl
      size="xs"
      aria-label="What is shown"
      value={view}
      onChange={(next) => show(next as BoardView)}
      data={boardViews.map(({ value, label, meaning, icon: ViewIcon }) => ({
        value,
        label: (
          <Tooltip label={`${label}: ${meaning}`} openDelay={300}>
            <span style={{ display: 'grid' }}>
              <ViewIcon size={16} stroke={1.75} role="img" aria-label={label} />
            </span>
          </Tooltip>
        ),
      }))}
    />
  );
}
