import { Background, Handle, Position, ReactFlow, useEdgesState, useNodesState } from '@xyflow/react';
import { memo } from 'react';
import '@xyflow/react/dist/style.css';
import './bare.css';

const papers = { domainEvent: '#ffb84d', command: '#7ec8f0', policy: '#c9a6e4', readModel: '#a8d08d' };

/** The least that can be called a note: paper, words and two handles. */
const Paper = memo(function Paper({ data }) {
  return (
    <div className="paper" style={{ background: papers[data.kind] }}>
      <Handle type="target" position={Position.Left} />
      <span>{data.text}</span>
      <Handle type="source" position={Position.Right} />
    </div>
  );
});
const nodeTypes = { paper: Paper };

/** React Flow as its documentation shows it, with memoised nodes. */
export function BareFlow({ board, viewport, isCulled, onReady }) {
  const [nodes, , onNodesChange] = useNodesState(board.notes.map(toNode));
  const [edges, , onEdgesChange] = useEdgesState(board.connections.map(toEdge));
  return (
    <ReactFlow
      nodes={nodes}
      edges={edges}
      nodeTypes={nodeTypes}
      onNodesChange={onNodesChange}
      onEdgesChange={onEdgesChange}
      minZoom={0.05}
      maxZoom={8}
      defaultViewport={viewport}
      onlyRenderVisibleElements={isCulled}
      onInit={onReady}
    >
      <Background />
    </ReactFlow>
  );
}

function toNode({ id, kind, text, position }) {
  return { id, type: 'paper', position, data: { kind, text } };
}

function toEdge({ id, from, to }) {
  return { id, source: from, target: to };
}
