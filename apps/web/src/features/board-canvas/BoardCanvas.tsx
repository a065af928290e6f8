import { ConnectionMode, type EdgeTypes, type NodeTypes, ReactFlow } from '@xyflow/react';
import { type MouseEvent, useRef } from 'react';
import { placeAt } from './actions/placing.ts';
import { useClipboard } from './clipboard/useClipboard.ts';
import { ConnectionEdge } from './connections/ConnectionEdge.tsx';
import { ConnectionLine } from './connections/ConnectionLine.tsx';
import { InferredConnections } from './connections/inferred/InferredConnections.tsx';
import { LooseEndMenu } from './connections/LooseEndMenu.tsx';
import { useConnecting } from './connections/useConnecting.ts';
import { EmptyBoard } from './EmptyBoard.tsx';
import type { CanvasEdge, CanvasNode } from './flow/CanvasNode.ts';
import { FrameNode } from './frames/FrameNode.tsx';
import { PivotalLines } from './frames/PivotalLines.tsx';
import { ShortcutSheet } from './keyboard/ShortcutSheet.tsx';
import { useCanvasKeys } from './keyboard/useCanvasKeys.ts';
import { useMode } from './modeStore.ts';
import { StickyNoteNode } from './notes/StickyNoteNode.tsx';
import { followHover, selectAt } from './overview/hover.ts';
import { OverviewLayer } from './overview/OverviewLayer.tsx';
import { useShownElements } from './overview/useShownElements.ts';
import { Marquee } from './selecting/Marquee.tsx';
import { SelectionAnnouncer } from './selecting/SelectionAnnouncer.tsx';
import { SelectionToolbar } from './selecting/SelectionToolbar.tsx';
import { SnapLines } from './snapping/SnapLines.tsx';
import { PlacingLayer } from './tools/PlacingLayer.tsx';
import { zoomLimits } from './view/canvasView.ts';
import { Minimap } from './view/Minimap.tsx';
import { useTouch } from './view/touchStore.ts';
import { useFirstLook } from './view/useFirstLook.ts';
import { WallPaper } from './view/WallPaper.tsx';
import { ZoomControls } from './view/ZoomControls.tsx';
import { useWall } from './Wall.ts';
import '@xyflow/react/dist/base.css';
import './boardCanvas.css';

const nodeTypes = { note: StickyNoteNode, frame: FrameNode } satisfies NodeTypes;
const edgeTypes = { connection: ConnectionEdge } satisfies EdgeTypes;
const severalKeys = ['Shift', 'Meta', 'Control'];
const panButtons = [1, 2];

/** The wall itself. The library draws and reports; what it reports becomes edits, what it draws is the snapshot. */
export function BoardCanvas() {
  const wall = useWall();
  const { flow, view, pointer } = wall;
  const canvas = useRef<HTMLDivElement>(null);
  const placing = useMode((mode) => mode.placing);
  const connecting = useConnecting(wall);
  const handleReady = useFirstLook(wall);
  const isTouch = useTouch((touch) => touch.isTouch);
  const { nodes, edges, isOverview } = useShownElements(flow);
  useCanvasKeys(wall);
  useClipboard(wall);

  function handleDoubleClick(event: MouseEvent): void {
    const isOnBareWall = event.target instanceof Element && event.target.classList.contains('react-flow__pane');
    if (isOnBareWall)
      placeAt(wall, { type: 'note', kind: 'domainEvent' }, view.toBoard({ x: event.clientX, y: event.clientY }));
  }

  return (
    <section
      ref={canvas}
      className="board-canvas"
      aria-label="Board"
      data-overview={isOverview}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the wall takes the keys; see ShortcutSheet.
      tabIndex={0}
      onDoubleClick={handleDoubleClick}
      onPointerMove={(event) => {
        pointer.at = { x: event.clientX, y: event.clientY };
        followHover(wall, event);
      }}
      onPointerLeave={() => {
        pointer.at = undefined;
      }}
    >
      <WallPaper canvas={canvas} />
      <OverviewLayer />
      <ReactFlow<CanvasNode, CanvasEdge>
        nodes={nodes as CanvasNode[]}
        edges={edges as CanvasEdge[]}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        onNodesChange={flow.onNodesChange}
        onEdgesChange={flow.onEdgesChange}
        onNodeDoubleClick={(_, { id, type }) => type === 'note' && useMode.getState().set({ writingId: id })}
        onEdgeDoubleClick={(_, { id }) => useMode.getState().set({ writingId: id })}
        onPaneClick={(event) => selectAt(wall, event)}
        onInit={handleReady}
        {...connecting}
        connectionMode={ConnectionMode.Loose}
        connectionLineComponent={ConnectionLine}
        connectOnClick={false}
        minZoom={zoomLimits.min}
        maxZoom={zoomLimits.max}
        onlyRenderVisibleElements
        panOnScroll
        panOnDrag={isTouch ? true : panButtons}
        zoomOnDoubleClick={false}
        selectionKeyCode={null}
        deleteKeyCode={null}
        multiSelectionKeyCode={severalKeys}
        disableKeyboardA11y
        zIndexMode="manual"
        nodeDragThreshold={3}
        attributionPosition="bottom-left"
      >
        <PivotalLines />
        <SnapLines />
        <InferredConnections />
      </ReactFlow>
      <Marquee canvas={canvas} />
      {placing !== undefined && <PlacingLayer placing={placing} />}
      <EmptyBoard />
      <SelectionToolbar />
      <SelectionAnnouncer />
      <div className="canvas-corner">
        <Minimap />
        <ZoomControls />
      </div>
      <LooseEndMenu />
      <ShortcutSheet />
    </section>
  );
}
