import {
  type EdgeTypes,
  MiniMap,
  type NodeTypes,
  ReactFlow,
  type ReactFlowProps,
  ReactFlowProvider,
} from '@xyflow/react';
import { useState } from 'react';
import { useContextHues } from '../useContextHues.ts';
import { GraphControls } from './GraphControls.tsx';
import { GraphEdge } from './GraphEdge.tsx';
import classes from './graph.module.css';
import type { GraphLayout } from './graphLayout.ts';
import { type GraphOpening, graphOpening } from './graphOpening.ts';
import { ThingNode } from './ThingNode.tsx';
import { type FlowThing, minimapColour, toFlow } from './toFlow.ts';
import '@xyflow/react/dist/base.css';

const nodeTypes = { thing: ThingNode } satisfies NodeTypes;
const edgeTypes = { path: GraphEdge } satisfies EdgeTypes;
const comfortableZoom = 0.85;
const roomForControls = 40;
/** From so many things on, a small map helps to find one's way. */
const manyThings = 25;

export interface GraphCanvasProps {
  readonly layout: GraphLayout;
  /** What the graph is about. */
  readonly around: string | undefined;
}

function openingView(opening: GraphOpening): Pick<ReactFlowProps, 'fitView' | 'fitViewOptions' | 'defaultViewport'> {
  const fitViewOptions = { maxZoom: 1.1, padding: 0.08 };
  switch (opening.type) {
    case 'whole':
      return { fitView: true, fitViewOptions };
    case 'near': {
      const nodes = opening.ids.map((id) => ({ id }));
      return { fitView: true, fitViewOptions: { ...fitViewOptions, nodes, minZoom: comfortableZoom } };
    }
    case 'beginning':
      return { defaultViewport: { x: 0, y: roomForControls, zoom: comfortableZoom } };
  }
}

/** A graph to move about in: what has a page is a link, and what one points at shows what it is tied to. */
export function GraphCanvas({ layout, around }: GraphCanvasProps) {
  const hueOf = useContextHues();
  const [pointedAt, setPointedAt] = useState<string>();
  const [opening] = useState(() =>
    graphOpening(layout, around, { width: window.innerWidth, height: window.innerHeight }),
  );
  const { nodes, edges } = toFlow(layout, { around, pointedAt, hueOf });
  return (
    <ReactFlowProvider>
      <section className={classes.canvas} aria-label="Drawing of the graph">
        <ReactFlow
          nodes={nodes}
          edges={edges}
          nodeTypes={nodeTypes}
          edgeTypes={edgeTypes}
          {...openingView(opening)}
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
