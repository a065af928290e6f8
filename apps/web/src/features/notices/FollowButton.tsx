import { Button } from '@mantine/core';
import { IconBell, IconBellFilled } from '@tabler/icons-react';
import { notifyFailure } from '../../shared/ui/notify.ts';
import { useWorkspaceId } from '../catalog/catalogQueries.ts';
import { useCatalogRole } from '../catalog/useCatalogRole.ts';
import { useMe } from '../sign-in/meQueries.ts';
import { type Followable, isSameThing, useFollowing, useFollows } from './noticeQueries.ts';
import classes from './notices.module.css';

/** Follows a catalog, a context or a message, or stops. Who reads it because it is public is told why not. */
export function FollowButton({ thing }: { readonly thing: Omit<Followable, 'workspaceId'> }) {
  const workspaceId = useWorkspaceId();
  const { data: me } = useMe();
  const isIn = useCatalogRole() !== undefined;
  const isMember = isIn && me?.person !== undefined;
  const follows = useFollows({ enabled: isMember });
  const following = useFollowing();
  if (me !== undefined && !isIn)
    return <span className={classes.forOthers}>Only people of the workspace can follow it</span>;
  if (!isMember || follows.data === undefined) return null;
  const asked = following.isPending ? following.variables.isFollowed : undefined;
  const isFollowed = asked ?? follows.data.some((each) => isSameThing(each, { ...thing, workspaceId }));
  const BellIcon = isFollowed ? IconBellFilled : IconBell;
  return (
    <Button
      {...{ size: 'xs', variant: 'default', 'aria-pressed': isFollowed }}
      leftSection={<BellIcon size={14} aria-hidden />}
      title={isFollowed ? 'Stop being told about it' : 'Be told when a version is published or it is on its way out'}
      onClick={() =>
        following.mutate(
          { ...thing, workspaceId, isFollowed: !isFollowed },
          {
            onError: (error) => notifyFailure(isFollowed ? 'You still follow it' : 'You do not follow it yet', error),
          },
        )
      }
    >
      {isFollowed ? 'Following' : 'Follow'}
    </Button>
  );
}
