import type { Follow } from '@lambdastorm/contract';
import { Button } from '@mantine/core';
import { IconBellPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { EmptyState } from '../../shared/ui/EmptyState.tsx';
import { notifyFailure } from '../../shared/ui/notify.ts';
import { NoticesMissing } from './NoticesMissing.tsx';
import { useFollowing, useFollows } from './noticeQueries.ts';
import classes from './notices.module.css';

/** Everything that somebody follows, with the way to it and a way to stop. */
export function FollowingList({ onLeave }: { readonly onLeave: () => void }) {
  const { data: follows, error, refetch } = useFollows({ enabled: true });
  const following = useFollowing();
  if (follows === undefined) {
    return <NoticesMissing what="What you follow" error={error} onRetry={() => void refetch()} />;
  }
  if (follows.length === 0) {
    return (
      <EmptyState icon={IconBellPlus} title="You follow nothing yet">
        Press Follow on the page of a message or of a context, or on the overview of a catalog.
      </EmptyState>
    );
  }
  return (
    <div className={classes.scroll}>
      <ul className={classes.list} aria-label="What you follow">
        {follows.map((follow) => (
          <li key={nameOf(follow) + aboutOf(follow)} className={classes.followed}>
            <span className={classes.told}>
              <FollowLink follow={follow} onClick={onLeave} />
              <span className={classes.about}>{aboutOf(follow)}</span>
            </span>
            <Button
              {...{ size: 'compact-xs', variant: 'default', 'aria-label': `Stop following ${nameOf(follow)}` }}
              onClick={() =>
                following.mutate(
                  { ...follow, isFollowed: false },
                  { onError: (error) => notifyFailure('You still follow it', error) },
                )
              }
            >
              Stop
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function FollowLink({ follow, onClick }: { readonly follow: Follow; readonly onClick: () => void }) {
  const { workspaceId, source, kind, wireName } = follow;
  const rest = { className: classes.sentence, onClick, children: nameOf(follow) };
  if (source === undefined) return <Link to="/workspaces/$workspaceId/catalog" params={{ workspaceId }} {...rest} />;
  if (kind === undefined || wireName === undefined) {
    return <Link to="/workspaces/$workspaceId/catalog/contexts/$source" params={{ workspaceId, source }} {...rest} />;
  }
  const params = { workspaceId, source, kind, wireName };
  return <Link to="/workspaces/$workspaceId/catalog/contexts/$source/$kind/$wireName" params={params} {...rest} />;
}

function nameOf({ name, contextName, workspaceName }: Follow): string {
  return name ?? contextName ?? workspaceName;
}

function aboutOf({ name, contextName, workspaceName }: Follow): string {
  if (contextName === undefined) return 'The whole catalog';
  return name === undefined ? `Context in ${workspaceName}` : `Message of ${contextName} in ${workspaceName}`;
}
