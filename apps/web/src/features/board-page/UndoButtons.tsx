import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { useSyncExternalStore } from 'react';
import { IconAction } from '../../shared/ui/IconAction.tsx';
import { useBoardSession } from '../board-session/BoardSession.ts';
import classes from './UndoButtons.module.css';

export function UndoButtons() {
  const { document } = useBoardSession();
  const canUndo = useSyncExternalStore(document.subscribe, document.canUndo);
  const canRedo = useSyncExternalStore(document.subscribe, document.canRedo);
  // Not `disabled`: a button that loses focus in the middle of undoing loses the keyboard with it.
  return (
    <>
      <IconAction
        icon={IconArrowBackUp}
        label="Undo my last change"
        shortcut="Ctrl Z"
        aria-disabled={!canUndo}
        className={classes.step}
        onClick={() => document.undo()}
      />
      <IconAction
        icon={IconArrowForwardUp}
        label="Redo"
        shortcut="Ctrl Shift Z"
        aria-disabled={!canRedo}
        className={classes.step}
        onClick={() => document.redo()}
      />
    </>
  );
}
