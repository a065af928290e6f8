import type { BoardView } from '@lambdastorm/board';
import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconBookmark, IconBookmarkPlus, IconDots, IconLink } from '@tabler/icons-react';
import { useState } from 'react';
import { InlineText } from '../../shared/ui/InlineText.tsx';
import { PanelSection } from '../../shared/ui/PanelSection.tsx';
import { copyLinkTo } from '../access/copyBoardLink.ts';
import { useWall } from '../board-canvas/Wall.ts';
import { useBoardSnapshot } from '../board-session/BoardSession.ts';
import classes from './Bookmarks.module.css';
import { bookmarkView, goToView, inOrderOfName, removeView, renameView, retakeView } from './bookmarking.ts';

/** Places of the wall to come back to, shared by everybody on it. */
export function Bookmarks() {
  const wall = useWall();
  const { views } = useBoardSnapshot();
  const [renamedId, setRenamedId] = useState<string>();
  const add = (
    <Button
      size="compact-xs"
      variant="default"
      leftSection={<IconBookmarkPlus size={14} />}
      onClick={() => setRenamedId(bookmarkView(wall).id)}
    >
      Bookmark this view
    </Button>
  );
  return (
    <PanelSection title="Bookmarks" aside={add}>
      {views.length === 0 ? (
        <p className={classes.none}>A bookmark leads everybody on this board back to a part of the wall.</p>
      ) : (
        <ul className={classes.list}>
          {inOrderOfName(views).map((view) => (
            <li key={view.id} className={classes.row}>
              <IconBookmark size={15} stroke={1.75} aria-hidden />
              {renamedId === view.id ? (
                <InlineText
                  value={view.name}
                  label="Name of this bookmark"
                  maxLength={80}
                  onCommit={(name) => renameView(wall, view, name)}
                  onEnd={() => setRenamedId(undefined)}
                />
              ) : (
                <button type="button" className={classes.name} onClick={() => goToView(wall, view)}>
                  {view.name}
                </button>
              )}
              <BookmarkMenu view={view} onRename={() => setRenamedId(view.id)} />
            </li>
          ))}
        </ul>
      )}
    </PanelSection>
  );
}

function BookmarkMenu({ view, onRename }: { readonly view: BoardView; readonly onRename: () => void }) {
  const wall = useWall();
  return (
    <Menu position="bottom-end" returnFocus={false}>
      <Menu.Target>
        <ActionIcon size={26} aria-label={`More about ${view.name}`}>
          <IconDots size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={onRename}>Rename</Menu.Item>
        <Menu.Item onClick={() => retakeView(wall, view)}>Lead to what is shown now</Menu.Item>
        <Menu.Item leftSection={<IconLink size={14} />} onClick={() => void copyLinkTo(view.id)}>
          Copy the link
        </Menu.Item>
        <Menu.Item onClick={() => removeView(wall, view)}>Remove</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
