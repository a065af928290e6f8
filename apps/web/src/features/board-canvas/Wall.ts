import type { BoardDocument, Point, Rectangle } from '@lambdastorm/board';
import { createContext, useContext } from 'react';
import type { FlowStore } from './flow/flowStore.ts';
import type { CanvasView } from './view/canvasView.ts';

/** The open canvas as its actions see it. */
export interface Wall {
  readonly document: BoardDocument;
  /** Whether this person may change the board. */
  readonly mayEdit: () => boolean;
  readonly flow: FlowStore;
  readonly view: CanvasView;
  /** What is shown first, unless it is the whole board. */
  readonly firstLook: Rectangle | undefined;
  /** Where the mouse is on the screen while it is over the canvas; changes without rendering. */
  readonly pointer: { at: Point | undefined };
}

export const WallContext = createContext<Wall | undefined>(undefined);

export function useWall(): Wall {
  const wall = useContext(WallContext);
  if (wall === undefined) throw new Error('The canvas and its palette belong inside BoardCanvasProvider.');
  return wall;
}
