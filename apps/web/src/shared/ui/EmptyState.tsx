import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './EmptyState.module.css';

export interface EmptyStateProps {
  readonly icon: Icon;
  readonly title: string;
  readonly children?: ReactNode;
}

/** What a panel says while it has nothing to show. Teaches one thing. */
export function EmptyState({ icon: StateIcon, title, children }: EmptyStateProps) {
  return (
    <div className={classes.state}>
      <StateIcon size={28} stroke={1.5} className={classes.icon} aria-hidden />
      <p className={classes.title}>{title}</p>
      <div className={classes.text}>{children}</div>
    </div>
  );
}
