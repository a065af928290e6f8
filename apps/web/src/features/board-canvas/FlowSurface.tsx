import { ConnectionMode, type EdgeTypes, type NodeTypes, ReactFlow } from '@xyflow/react';
import { useStore } from 'zustand';
import { useMayEdit } from '../board-session/BoardSession.ts';
import { writeThing } from './actions/changing.ts';
import { CommentPins } from './comments/CommentPins.tsx';
import { ConnectionEdge } from './connections/ConnectionEdge.tsx';
import { ConnectionLine } from './connections/ConnectionLine.tsx';
import { InferredConnections } from './connections/inferred/InferredConnections.tsx';
import { useConnecting } from './connections/useConnecting.ts';
import type { CanvasEdge, CanvasNode } from './flow/CanvasNode.ts';
import { FrameNode } from './frames/FrameNode.tsx';
import { PivotalLines } from './frames/PivotalLines.tsx';
import { ComparedVersion } from './history/ComparedVersion.tsx';
import { LitThings } from './history/LitThings.tsx';
import { StickyNoteNode } from './notes/StickyNoteNode.tsx';
import { HeldByOthers } from './others/HeldByOthers.tsx';
import { selectAt } from './overview/hover.ts';
import { GroupOutlines } from './selecting/GroupOutlines.tsx';
import { SnapLines } from './snapping/SnapLines.tsx';
import { zoomLimits } from './view/canvasView.ts';
import { useTouch } from './view/touchStore.ts';
import { useFirstLook } from './view/useFirstLook.ts';
import { useWall } from './Wall.ts';
import '@xyflow/react/dist/base.css';

const nodeTypes = { note: StickyNoteNode, frame: FrameNode } satisfies NodeTypes;
const edgeTypes = { connection: ConnectionEdge } satisfies EdgeTypes;
const severalKeys = ['Shift', 'Meta', 'Control'];
const panButtons = [1, 2];

/** The elements of the wall. Every function that the library gets stays the same one: a new one would render all notes. */
export function FlowSurface() {
  const wall = useWall();
  const { flow } = wall;
  const nodes = useStore(flow, (state) => state.nodes);
  const edges = useStore(flow, (state) => state.edges);
  const connecting = useConnecting(wall);
  const handleReady = useFirstLook(wall);
  const mayEdit = useMayEdit();
  const isTouch = useTouch((touch) => touch.isTouch);
  return (
    <ReactFlow<CanvasNode, CanvasEdge>
      nodes={nodes as CanvasNode[]}
      edges={edges as CanvasEdge[]}
      nodeTypes={nodeTypes}
      edgeTypes={edgeTypes}
      onNodesChange={flow.onNodesChange}
      onEdgesChange={flow.onEdgesChange}
      onNodeDoubleClick={(_event, { id, type }) => {
        if (type === 'note') writeThing(wall, id);
      }}
      onEdgeDoubleClick={(_event, { id }) => writeThing(wall, id)}
      onPaneClick={(event) => selectAt(wall, event)}
      onInit={handleReady}
      {...connecting}
      connectionMode={ConnectionMode.Loose}
      connectionLineComponent={ConnectionLine}
      connectOnClick={false}
      minZoom={zoomLimits.min}
      maxZoom={zoomLimits.max}
      panOnScroll
      nodesDraggable={mayEdit}
      nodesConnectable={mayEdit}
      edgesReconnectable={mayEdit}
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
      <GroupOutlines />
      <ComparedVersion />
      <LitThings />
      <CommentPins />
      <HeldByOthers />
      <InferredConnections />
    </ReactFlow>
  );
}
