import { useSyncExternalStore } from 'react';
import { showAll } from './actions/looking.ts';
import { performKeyAction } from './keyboard/performKeyAction.ts';
import type { View } from './view/canvasView.ts';
import { useWall } from './Wall.ts';

/** What the header and the benchmark page can ask of the canvas. */
export interface CanvasActions {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  undo(): void;
  redo(): void;
  zoomIn(): void;
  zoomOut(): void;
  zoomToFit(how?: 'gliding' | 'atOnce'): void;
  zoomToSelection(): void;
  showShortcuts(): void;
  getView(): View;
  setView(view: View): void;
}

export function useCanvasActions(): CanvasActions {
  const wall = useWall();
  const { document, view } = wall;
  const canUndo = useSyncExternalStore(document.subscribe, document.canUndo);
  const canRedo = useSyncExternalStore(document.subscribe, document.canRedo);
  return {
    canUndo,
    canRedo,
    undo: () => document.undo(),
    redo: () => document.redo(),
    zoomIn: () => void performKeyAction(wall, { type: 'zoomIn' }),
    zoomOut: () => void performKeyAction(wall, { type: 'zoomOut' }),
    zoomToFit: (how) => showAll(wall, how),
    zoomToSelection: () => void performKeyAction(wall, { type: 'fitSelection' }),
    showShortcuts: () => void performKeyAction(wall, { type: 'shortcuts' }),
    getView: view.get,
    setView: view.set,
  };
}
