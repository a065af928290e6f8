import { useEffect, useEffectEvent, useState } from 'react';
import { BoardCanvas } from '../board-canvas/BoardCanvas.tsx';
import { BoardCanvasProvider } from '../board-canvas/BoardCanvasProvider.tsx';
import { useCanvasActions } from '../board-canvas/useCanvasActions.ts';
import { useBoardSession } from '../board-session/BoardSession.ts';
import { OpenBoardProvider } from '../board-session/OpenBoardProvider.tsx';
import { openUnsavedBoard } from '../board-session/openBoard.ts';
import classes from './BenchPage.module.css';
import { createBenchApi } from './benchApi.ts';

/** The board screen on an empty board that nobody keeps, to be measured from outside. */
export function BenchPage() {
  const [board] = useState(openUnsavedBoard);
  return (
    <OpenBoardProvider board={board}>
      <BoardCanvasProvider>
        <main className={classes.screen}>
          <BoardCanvas />
        </main>
        <BenchBridge />
      </BoardCanvasProvider>
    </OpenBoardProvider>
  );
}

function BenchBridge() {
  const { document } = useBoardSession();
  const actions = useCanvasActions();
  const latestActions = useEffectEvent(() => actions);
  useEffect(() => {
    window.lambdastorm = createBenchApi(document, () => latestActions());
    return () => {
      delete window.lambdastorm;
    };
  }, [document]);
  return null;
}
