import { stickyKinds } from '@lambdastorm/board';
import { IconChevronDown, IconChevronRight, IconHelpCircle, IconLock } from '@tabler/icons-react';
import type { CSSProperties } from 'react';
import { KindSwatch } from '../board-canvas/tools/KindSwatch.tsx';
import classes from './OutlinePanel.module.css';
import { type OutlineRow, outsideId } from './outlineRows.ts';

interface OutlineTreeRowProps {
  readonly id: string;
  readonly row: OutlineRow;
  readonly top: number;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly onGo: () => void;
  readonly onToggle: () => void;
}

export function OutlineTreeRow({ id, row, top, isActive, isSelected, onGo, onToggle }: OutlineTreeRowProps) {
  const { kind, words, level, count, isFolded } = row;
  const Chevron = isFolded ? IconChevronRight : IconChevronDown;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree takes the keys for all of its rows.
    // biome-ignore lint/a11y/useFocusableInteractive: the tree has the focus and names the row that is active.
    <div
      id={id}
      role="treeitem"
      data-active={isActive || undefined}
      aria-level={level}
      aria-posinset={row.place.at}
      aria-setsize={row.place.of}
      aria-selected={isSelected}
      aria-expanded={count === undefined ? undefined : !isFolded}
      className={classes.row}
      style={{ '--level': level, transform: `translateY(${top}px)` } as CSSProperties}
      onClick={row.id === outsideId ? onToggle : onGo}
    >
      {count !== undefined && (
        // biome-ignore lint/a11y/useKeyWithClickEvents: left and right do the same.
        // biome-ignore lint/a11y/noStaticElementInteractions: see above.
        <span
          className={classes.fold}
          onClick={(event) => {
            event.stopPropagation();
            onToggle();
          }}
        >
          <Chevron size={15} aria-hidden />
        </span>
      )}
      {kind !== undefined && <KindSwatch kind={kind} />}
      {kind !== undefined && <span className="visually-hidden">{stickyKinds[kind].label}: </span>}
      <span className={kind === undefined ? classes.title : classes.words}>{words}</span>
      {row.isOpenQuestion && <IconHelpCircle size={14} role="img" aria-label="open" className={classes.mark} />}
      {row.isLocked && <IconLock size={13} role="img" aria-label="locked" className={classes.mark} />}
      {count !== undefined && <span className={classes.count}>{count}</span>}
    </div>
  );
}
