import { Button, Skeleton } from '@mantine/core';
import { IconBell, IconPlugConnectedX } from '@tabler/icons-react';
import { EmptyState } from '../../shared/ui/EmptyState.tsx';
import { notifyFailure } from '../../shared/ui/notify.ts';
import { NoticeRow } from './NoticeRow.tsx';
import { useMarkRead, useNotices } from './noticeQueries.ts';
import classes from './notices.module.css';

export interface NoticeListProps {
  readonly unread: number;
  /** A link was followed. */
  readonly onLeave: () => void;
}

/** What somebody was told, the latest first. */
export function NoticeList({ unread, onLeave }: NoticeListProps) {
  const { data: notices, error, refetch } = useNotices();
  const markRead = useMarkRead();
  if (notices === undefined) {
    if (error === null) return <Loading />;
    return (
      <EmptyState icon={IconPlugConnectedX} title="Your notices could not be loaded">
        <p>{error.message}</p>
        <Button size="xs" onClick={() => void refetch()}>
          Try again
        </Button>
      </EmptyState>
    );
  }
  if (notices.length === 0) {
    return (
      <EmptyState icon={IconBell} title="Nothing has happened yet">
        Follow a message, a context or a whole catalog. When a version of it is published, or it is on its way out, you
        read it here.
      </EmptyState>
    );
  }
  return (
    <>
      <div className={classes.scroll}>
        <ol className={classes.list} aria-label="Notices">
          {notices.map((notice) => (
            <NoticeRow
              key={notice.id}
              notice={notice}
              onRead={() => markRead.mutate({ ids: [notice.id] })}
              onLeave={onLeave}
            />
          ))}
        </ol>
      </div>
      <footer className={classes.foot}>
        <Button
          size="compact-sm"
          variant="subtle"
          disabled={unread === 0}
          loading={markRead.isPending && markRead.variables.ids === undefined}
          onClick={() => markRead.mutate({}, { onError: (failure) => notifyFailure('They are still unread', failure) })}
        >
          Mark all as read
        </Button>
      </footer>
    </>
  );
}

function Loading() {
  return (
    <div className={classes.loading} role="status" aria-label="Loading your notices">
      {[1, 2, 3].map((number) => (
        <Skeleton key={number} height={44} />
      ))}
    </div>
  );
}
