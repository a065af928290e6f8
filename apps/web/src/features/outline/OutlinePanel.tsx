import { Kbd, TextInput } from '@mantine/core';
import { IconListTree, IconSearch } from '@tabler/icons-react';
import { useDeferredValue, useState } from 'react';
import { EmptyState } from '../../shared/ui/EmptyState.tsx';
import { useBoardSnapshot } from '../board-session/BoardSession.ts';
import { Bookmarks } from '../bookmarks/Bookmarks.tsx';
import classes from './OutlinePanel.module.css';
import { OutlineTree } from './OutlineTree.tsx';
import { outlineRows } from './outlineRows.ts';

/** The wall as a list to find one's way by: bookmarks, then frames with their timelines. */
export function OutlinePanel() {
  const board = useDeferredValue(useBoardSnapshot());
  const [filter, setFilter] = useState('');
  const [foldedIds, setFoldedIds] = useState<ReadonlySet<string>>(new Set());
  const rows = outlineRows(board, { foldedIds, filter });
  const isBare = board.notes.length + board.frames.length === 0;

  function toggle(id: string): void {
    const next = new Set(foldedIds);
    if (!next.delete(id)) next.add(id);
    setFoldedIds(next);
  }

  return (
    <div className={classes.panel}>
      <Bookmarks />
      {isBare ? (
        <EmptyState icon={IconListTree} title="Nothing on the wall yet">
          Press <Kbd size="xs">E</Kbd> and write what happened: the timeline appears here.
        </EmptyState>
      ) : (
        <>
          <TextInput
            className={classes.filter}
            size="xs"
            aria-label="Filter the outline"
            placeholder="Filter"
            leftSection={<IconSearch size={14} aria-hidden />}
            value={filter}
            onChange={(event) => setFilter(event.currentTarget.value)}
          />
          {rows.length === 0 ? (
            <p className={classes.none}>Nothing on the wall says “{filter.trim()}”.</p>
          ) : (
            <OutlineTree rows={rows} onToggle={toggle} />
          )}
        </>
      )}
    </div>
  );
}
