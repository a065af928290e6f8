import { Popover, Tabs } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconBell } from '@tabler/icons-react';
import { IconAction } from '../../shared/ui/IconAction.tsx';
import { useMe } from '../sign-in/meQueries.ts';
import { FollowingList } from './FollowingList.tsx';
import { NoticeList } from './NoticeList.tsx';
import { useUnreadCount } from './noticeQueries.ts';
import classes from './notices.module.css';

const mostShown = 99;

/** What happened in the catalogs that one follows, and what one follows; a number says how much of it is not read. */
export function NoticeBell() {
  const isSomebody = useMe().data?.person !== undefined;
  const unread = useUnreadCount({ enabled: isSomebody });
  const [isOpen, popover] = useDisclosure(false);
  if (!isSomebody) return null;
  return (
    <Popover
      {...{ opened: isOpen, onChange: (next) => (next ? popover.open() : popover.close()) }}
      {...{ position: 'bottom-end', trapFocus: true, returnFocus: true }}
      width="min(420px, calc(100vw - 16px))"
    >
      <span className={classes.bell}>
        <Popover.Target>
          <IconAction
            icon={IconBell}
            label={unread === 0 ? 'Notices' : `Notices, ${unread} unread`}
            onClick={popover.toggle}
          />
        </Popover.Target>
        {unread === 0 ? null : (
          <span className={classes.count} aria-hidden>
            {unread > mostShown ? `${mostShown}+` : unread}
          </span>
        )}
      </span>
      <Popover.Dropdown className={classes.dropdown} aria-label="Notices">
        <Tabs defaultValue="notices" keepMounted={false}>
          <Tabs.List>
            <Tabs.Tab value="notices">Notices</Tabs.Tab>
            <Tabs.Tab value="following">Following</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="notices">
            <NoticeList unread={unread} onLeave={popover.close} />
          </Tabs.Panel>
          <Tabs.Panel value="following">
            <FollowingList onLeave={popover.close} />
          </Tabs.Panel>
        </Tabs>
      </Popover.Dropdown>
    </Popover>
  );
}
