import type { StickyKind } from '@lambdastorm/board';
import { stickyKinds } from '@lambdastorm/board';
import type { CSSProperties } from 'react';
import { kindIcons } from '../theme/kindIcons.ts';
import classes from './PaperChip.module.css';

export interface PaperChipProps {
  readonly kind: StickyKind;
  readonly text: string;
  /** What a click does; without it, it shows the note on the wall. */
  readonly what?: string;
  readonly onClick: () => void;
}

/** A note, small enough for a line of text: its paper, its sign and its words. */
export function PaperChip({ kind, text, what, onClick }: PaperChipProps) {
  const KindIcon = kindIcons[kind];
  const { label } = stickyKinds[kind];
  return (
    <button
      type="button"
      className={classes.chip}
      data-kind={kind}
      style={{ '--paper': `var(--paper-${kind})` } as CSSProperties}
      title={what ?? `Show this ${label.toLowerCase()} on the wall`}
      onClick={onClick}
    >
      <KindIcon size={13} stroke={2} aria-hidden />
      <span className="visually-hidden">{label}: </span>
      <span className={classes.text}>{text.trim() === '' ? 'No words yet' : text}</span>
    </button>
  );
}
