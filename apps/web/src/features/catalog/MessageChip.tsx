import type { MessageKind } from '@lambdastorm/contract';
import { Link } from '@tanstack/react-router';
import type { CSSProperties } from 'react';
import { kindIcons } from '../../shared/theme/kindIcons.ts';
import classes from './catalog.module.css';
import { type MessageAddress, useWorkspaceId } from './catalogQueries.ts';
import { messageKinds } from './messageKinds.ts';

export interface MessageChipProps {
  readonly message: MessageAddress & { readonly kind: MessageKind; readonly name: string };
}

/** A message on its paper, small enough for a line of text, which leads to its page. */
export function MessageChip({ message: { source, kind, wireName, name } }: MessageChipProps) {
  const workspaceId = useWorkspaceId();
  const { paper, label } = messageKinds[kind];
  const KindIcon = kindIcons[paper];
  return (
    <Link
      to="/workspaces/$workspaceId/catalog/contexts/$source/$kind/$wireName"
      params={{ workspaceId, source, kind, wireName }}
      className={classes.chip}
      style={{ '--paper': `var(--paper-${paper})` } as CSSProperties}
    >
      <KindIcon size={13} stroke={2} aria-hidden />
      <span className="visually-hidden">{label}: </span>
      <span className={classes.chipText}>{name}</span>
    </Link>
  );
}
