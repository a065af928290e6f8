import type { ReactNode } from 'react';
import { useEffect } from 'react';
import { useShortcut } from '../../shared/keyboard/useShortcut.ts';
import { BoardCanvas } from '../board-canvas/BoardCanvas.tsx';
import { BoardCanvasProvider } from '../board-canvas/BoardCanvasProvider.tsx';
import { Palette } from '../board-canvas/Palette.tsx';
import { usePresenting } from '../board-canvas/presenting/presentingStore.ts';
import { useMayEdit } from '../board-session/BoardSession.ts';
import { useSelection } from '../selection/selectionStore.ts';
import classes from './BoardScreen.module.css';
import { usePanel } from './panelStore.ts';
import { SidePanel } from './SidePanel.tsx';

/** The wall with its tools: header above, palette left, panel right. */
export function BoardScreen({ header }: { readonly header: ReactNode }) {
  const { isOpen, toggle } = usePanel();
  const isPresenting = usePresenting(({ presenting }) => presenting !== undefined);
  const mayEdit = useMayEdit();
  useShortcut('\\', toggle);
  // What was selected on one board means nothing on the next.
  useEffect(() => () => useSelection.getState().select([]), []);

  return (
    <BoardCanvasProvider>
      <div className={classes.screen} data-presenting={isPresenting}>
        <div className={classes.tools}>{header}</div>
        <div className={classes.body}>
          <div className={classes.tools}>{mayEdit ? <Palette /> : null}</div>
          <main className={classes.canvas}>
            <BoardCanvas />
          </main>
          {isOpen && !isPresenting ? <SidePanel /> : null}
        </div>
      </div>
    </BoardCanvasProvider>
  );
}
