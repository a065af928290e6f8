import { Button, Skeleton } from '@mantine/core';
import { IconPlugConnectedX } from '@tabler/icons-react';
import { EmptyState } from '../../shared/ui/EmptyState.tsx';
import classes from './notices.module.css';

export interface NoticesMissingProps {
  /** What there will be: “Your notices”. */
  readonly what: string;
  /** Why it is not there; `null` while it is on its way. */
  readonly error: Error | null;
  readonly onRetry: () => void;
}

/** Stands where a list is on its way, or could not be had. */
export function NoticesMissing({ what, error, onRetry }: NoticesMissingProps) {
  if (error === null) {
    return (
      <div className={classes.loading} role="status" aria-label={`${what}: loading`}>
        {[1, 2, 3].map((number) => (
          <Skeleton key={number} height={44} />
        ))}
      </div>
    );
  }
  return (
    <EmptyState icon={IconPlugConnectedX} title={`${what} could not be loaded`}>
      <p>{error.message}</p>
      <Button size="xs" onClick={onRetry}>
        Try again
      </Button>
    </EmptyState>
  );
}
