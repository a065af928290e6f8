import { Button, Tooltip } from '@mantine/core';
import { IconLayoutSidebarRight, IconPhotoDown } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { IconAction } from '../../shared/ui/IconAction.tsx';
import { Logo } from '../../shared/ui/Logo.tsx';
import { ThemeMenu } from '../../shared/ui/ThemeMenu.tsx';
import { ShareDialog } from '../access/ShareDialog.tsx';
import { useShareDialog } from '../access/shareDialogStore.ts';
import { PictureDialog } from '../board-picture/PictureDialog.tsx';
import { usePictureDialog } from '../board-picture/pictureDialogStore.ts';
import { useBoardSession, useMayEdit } from '../board-session/BoardSession.ts';
import { DownloadDialog } from '../code-download/DownloadDialog.tsx';
import { CommandPalette } from '../command-palette/CommandPalette.tsx';
import { FindButton } from '../command-palette/FindButton.tsx';
import { Avatars } from '../presence/Avatars.tsx';
import { PublishDialog } from '../publishing/PublishDialog.tsx';
import { RefactoringDialog } from '../refactoring/RefactoringDialog.tsx';
import classes from './BoardHeader.module.css';
import { BoardMenu } from './BoardMenu.tsx';
import { BoardName } from './BoardName.tsx';
import { LevelSwitch } from './LevelSwitch.tsx';
import { usePanel } from './panelStore.ts';
import { SaveBadge } from './SaveBadge.tsx';
import { UndoButtons } from './UndoButtons.tsx';
import { useBoardView } from './useBoardView.ts';
import { ViewingBadge } from './ViewingBadge.tsx';
import { ViewSwitch } from './ViewSwitch.tsx';

export function BoardHeader() {
  const { isOpen, toggle } = usePanel();
  const { boardId } = useBoardSession();
  const share = useShareDialog();
  const mayEdit = useMayEdit();
  const { view } = useBoardView();
  return (
    <header className={classes.header}>
      <Tooltip label="All boards">
        <Link to="/" className={classes.home} aria-label="All boards">
          <Logo size={22} />
        </Link>
      </Tooltip>
      <BoardName />
      <SaveBadge />
      {mayEdit ? null : <ViewingBadge />}
      <div className={classes.middle}>
        <ViewSwitch />
        <LevelSwitch />
      </div>
      <Avatars />
      {mayEdit ? <UndoButtons /> : null}
      <div className={classes.wideOnly}>
        <FindButton />
        <IconAction icon={IconPhotoDown} label="Export a picture" onClick={usePictureDialog.getState().open} />
        <ThemeMenu />
        <Button size="compact-sm" className={classes.share} onClick={useShareDialog.getState().open}>
          Share
        </Button>
      </div>
      <BoardMenu className={classes.narrowOnly} />
      {view === 'wall' ? (
        <IconAction
          icon={IconLayoutSidebarRight}
          label={isOpen ? 'Close the panel' : 'Open the panel'}
          shortcut="\"
          aria-expanded={isOpen}
          onClick={toggle}
        />
      ) : null}
      <CommandPalette />
      <PictureDialog />
      <DownloadDialog />
      <PublishDialog />
      <RefactoringDialog />
      <ShareDialog boardId={boardId} isOpen={share.isOpen} onClose={share.close} />
    </header>
  );
}
