import { type EdgeTypes, MiniMap, type NodeTypes, ReactFlow, ReactFlowProvider } from '@xyflow/react';
import { useState } from 'react';
import { useContextHues } from '../contextHues.ts';
import { GraphControls } from './GraphControls.tsx';
import { GraphEdge } from './GraphEdge.tsx';
import classes from './graph.module.css';
import type { GraphLayout } from './graphLayout.ts';
import { ThingNode } from './ThingNode.tsx';
import { type FlowThing, minimapColour, toFlow } from './toFlow.ts';
import '@xyflow/react/dist/base.css';

const nodeTypes = { thing: ThingNode } satisfies NodeTypes;
const edgeTypes = { path: GraphEdge } satisfies EdgeTypes;
/** From so many things on, a small map helps to find one's way. */
const manyThings = 25;

export interface GraphCanvasProps {
  readonly layout: GraphLayout;
  /** The id of the thing in the middle. */
  readonly around: string | undefined;
}

/** Below this zoom nobody reads a name. */
const legibleZoom = 0.5;

/** Where a graph that is too large to be read as a whole is opened: at the thing in the middle and what is next to it. */
function startOf({ nodes, edges, size }: GraphLayout, around: string | undefined) {
  const isLegible = size.width * legibleZoom < window.innerWidth && size.height * legibleZoom < window.innerHeight;
  if (isLegible || around === undefined || !nodes.some(({ node }) => node.id === around)) return {};
  const near = edges.flatMap(({ edge: { from, to } }) => (from === around ? [to] : to === around ? [from] : []));
  return { nodes: [around, ...near].map((id) => ({ id })), minZoom: legibleZoom };
}

/** A graph to move about in: what has a page is a link, and what one points at shows what it is tied to. */
export function GraphCanvas({ layout, around }: GraphCanvasProps) {
  const hueOf = useContextHues();
  const [pointedAt, setPointedAt] = useState<string>();
  const { nodes, edges } = toFlow(layout, { around, pointedAt, hueOf });
  return (
    <ReactFlowProvider>
      <section className={classes.canvas} aria-label="Drawing of the graph">
        <ReactFlow
          nodes={nodes}
          edges={edges}
          nodeTypes={nodeTypes}
          edgeTypes={edgeTypes}
          fitView
          fitViewOptions={{ maxZoom: 1.1, padding: 0.08, ...startOf(layout, around) }}
          minZoom={0.05}
          maxZoom={2}
          panOnScroll
          zoomOnDoubleClick={false}
          nodesDraggable={false}
          nodesConnectable={false}
          nodesFocusable={false}
          edgesFocusable={false}
          elementsSelectable={false}
          deleteKeyCode={null}
          selectionKeyCode={null}
          onNodeMouseEnter={(_event, { id }) => setPointedAt(id)}
          onNodeMouseLeave={() => setPointedAt(undefined)}
          attributionPosition="bottom-left"
        >
          <GraphControls />
          {layout.nodes.length < manyThings ? null : (
            <MiniMap<FlowThing>
              pannable
              zoomable
              ariaLabel="Small map of the graph"
              nodeColor={minimapColour}
              className={classes.minimap ?? ''}
            />
          )}
        </ReactFlow>
      </section>
    </ReactFlowProvider>
  );
}
