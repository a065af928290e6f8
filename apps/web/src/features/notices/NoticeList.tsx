import { Button } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { EmptyState } from '../../shared/ui/EmptyState.tsx';
import { notifyFailure } from '../../shared/ui/notify.ts';
import { NoticeRow } from './NoticeRow.tsx';
import { NoticesMissing } from './NoticesMissing.tsx';
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
    return <NoticesMissing what="Your notices" error={error} onRetry={() => void refetch()} />;
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
              onRead={() =>
                markRead.mutate(
                  { ids: [notice.id] },
                  { onError: (failure) => notifyFailure('It is still unread', failure) },
                )
              }
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
