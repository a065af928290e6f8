import type { Rectangle } from '@lambdastorm/board';
import { ReactFlowProvider, useReactFlow, useStoreApi } from '@xyflow/react';
import { type ReactNode, useEffect, useState } from 'react';
import { useBoardSession } from '../board-session/BoardSession.ts';
import { useSelection } from '../selection/selectionStore.ts';
import type { CanvasEdge, CanvasNode } from './flow/CanvasNode.ts';
import { createFlowStore } from './flow/flowStore.ts';
import { useMode } from './modeStore.ts';
import { usePresenting } from './presenting/presentingStore.ts';
import { canvasView } from './view/canvasView.ts';
import { watchTouch } from './view/touchStore.ts';
import { type Wall, WallContext } from './Wall.ts';

export interface BoardCanvasProviderProps {
  /** What is shown first; the whole board where it is absent. */
  readonly firstLook?: Rectangle | undefined;
  readonly children: ReactNode;
}

/** Around the canvas, its palette and everything that uses `useCanvasActions`; another board starts anew. */
export function BoardCanvasProvider({ firstLook, children }: BoardCanvasProviderProps) {
  const { boardId } = useBoardSession();
  return (
    <ReactFlowProvider key={boardId}>
      <WallProvider firstLook={firstLook}>{children}</WallProvider>
    </ReactFlowProvider>
  );
}

function WallProvider({ firstLook, children }: BoardCanvasProviderProps) {
  const { document, mayEdit } = useBoardSession();
  const library = useReactFlow<CanvasNode, CanvasEdge>();
  const store = useStoreApi<CanvasNode, CanvasEdge>();
  const [wall] = useState((): Wall => {
    const view = canvasView(library, store);
    const flow = createFlowStore(document, view.sight);
    return { document, mayEdit, flow, view, firstLook, pointer: { at: undefined } };
  });
  useEffect(() => wall.flow.connect(), [wall]);
  useEffect(() => watchTouch(), []);
  useEffect(() => leaveNothingBehind, []);
  return <WallContext value={wall}>{children}</WallContext>;
}

function leaveNothingBehind(): void {
  useSelection.setState({ selectedIds: [], reveal: undefined });
  usePresenting.setState({ presenting: undefined, comingBackTo: undefined });
  const idle = {
    placing: undefined,
    writingId: undefined,
    fresh: undefined,
    connectingFrom: undefined,
    drawing: undefined,
    looseEnd: undefined,
  };
  useMode.getState().set({ ...idle, isShortcutSheetOpen: false });
}
