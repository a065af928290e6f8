import { Tooltip } from '@mantine/core';
import { IconLayoutSidebarRight, IconLink, IconPhotoDown } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { IconAction } from '../../shared/ui/IconAction.tsx';
import { Logo } from '../../shared/ui/Logo.tsx';
import { ThemeMenu } from '../../shared/ui/ThemeMenu.tsx';
import { PictureDialog } from '../board-picture/PictureDialog.tsx';
import { usePictureDialog } from '../board-picture/pictureDialogStore.ts';
import { CommandPalette } from '../command-palette/CommandPalette.tsx';
import { FindButton } from '../command-palette/FindButton.tsx';
import { Avatars } from '../presence/Avatars.tsx';
import classes from './BoardHeader.module.css';
import { BoardMenu } from './BoardMenu.tsx';
import { BoardName } from './BoardName.tsx';
import { LevelSwitch } from './LevelSwitch.tsx';
import { usePanel } from './panelStore.ts';
import { SaveBadge } from './SaveBadge.tsx';
import { shareBoard } from './shareBoard.ts';
import { UndoButtons } from './UndoButtons.tsx';

export function BoardHeader() {
  const { isOpen, toggle } = usePanel();
  return (
    <header className={classes.header}>
      <Tooltip label="All boards">
        <Link to="/" className={classes.home} aria-label="All boards">
          <Logo size={22} />
        </Link>
      </Tooltip>
      <BoardName />
      <SaveBadge />
      <div className={classes.middle}>
        <LevelSwitch />
      </div>
      <Avatars />
      <UndoButtons />
      <div className={classes.wideOnly}>
        <FindButton />
        <IconAction icon={IconLink} label="Share: copy the link to this board" onClick={() => void shareBoard()} />
        <IconAction icon={IconPhotoDown} label="Export a picture" onClick={usePictureDialog.getState().open} />
        <ThemeMenu />
      </div>
      <BoardMenu className={classes.narrowOnly} />
      <IconAction
        icon={IconLayoutSidebarRight}
        label={isOpen ? 'Close the panel' : 'Open the panel'}
        shortcut="\"
        aria-expanded={isOpen}
        onClick={toggle}
      />
      <CommandPalette />
      <PictureDialog />
    </header>
  );
}
