import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { useSyncExternalStore } from 'react';
import { IconAction } from '../../shared/ui/IconAction.tsx';
import { useBoardSession } from '../board-session/BoardSession.ts';

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
        {...(canUndo ? {} : { 'data-disabled': true })}
        onClick={() => document.undo()}
      />
      <IconAction
        icon={IconArrowForwardUp}
        label="Redo"
        shortcut="Ctrl Shift Z"
        aria-disabled={!canRedo}
        {...(canRedo ? {} : { 'data-disabled': true })}
        onClick={() => document.redo()}
      />
    </>
  );
}
