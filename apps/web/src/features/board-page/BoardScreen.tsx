import type { ReactNode } from 'react';
import { useEffect, useEffectEvent } from 'react';
import { useShortcut } from '../../shared/keyboard/useShortcut.ts';
import { BoardCanvas } from '../board-canvas/BoardCanvas.tsx';
import { BoardCanvasProvider } from '../board-canvas/BoardCanvasProvider.tsx';
import { Palette } from '../board-canvas/Palette.tsx';
import { usePresenting } from '../board-canvas/presenting/presentingStore.ts';
import { useMayEdit } from '../board-session/BoardSession.ts';
import { useSelection } from '../selection/selectionStore.ts';
import classes from './BoardScreen.module.css';
import { usePanel } from './panelStore.ts';
import { ReadView } from './ReadView.tsx';
import { SidePanel } from './SidePanel.tsx';
import { useBoardView } from './useBoardView.ts';

/** The wall with its tools: header above, palette left, panel right. */
export function BoardScreen({ header }: { readonly header: ReactNode }) {
  const { isOpen, toggle } = usePanel();
  const isPresenting = usePresenting(({ presenting }) => presenting !== undefined);
  const mayEdit = useMayEdit();
  const { view, show } = useBoardView();
  useShortcut('\\', toggle);
  // What was selected on one board means nothing on the next.
  useEffect(() => () => useSelection.getState().select([]), []);
  // Whatever is to be seen on the wall brings the wall back.
  const showWall = useEffectEvent(() => view !== 'wall' && show('wall'));
  useEffect(
    () =>
      useSelection.subscribe(({ reveal }, before) => reveal !== undefined && reveal !== before.reveal && showWall()),
    [],
  );

  return (
    <BoardCanvasProvider>
      <div className={classes.screen} data-presenting={isPresenting}>
        <div className={classes.tools}>{header}</div>
        <div className={classes.body}>
          <div className={classes.tools}>{mayEdit && view === 'wall' ? <Palette /> : null}</div>
          <main className={classes.canvas}>
            <div className={classes.wall} inert={view !== 'wall'}>
              <BoardCanvas />
            </div>
            {view === 'wall' ? null : <ReadView view={view} />}
          </main>
          {isOpen && !isPresenting && view === 'wall' ? <SidePanel /> : null}
        </div>
      </div>
    </BoardCanvasProvider>
  );
}
