import { BaseEdge, EdgeLabelRenderer, type EdgeProps, useInternalNode } from '@xyflow/react';
import type { CanvasEdge, CanvasNode } from '../flow/CanvasNode.ts';
import { useMode } from '../modeStore.ts';
import { ConnectionLabel } from './ConnectionLabel.tsx';
import { areaOfNode, elbow } from './elbow.ts';
import { floatingSides, headTurns } from './floatingSides.ts';
import './connections.css';

/** A rounded elbow between the facing sides of two notes, live while one of them is dragged. */
export function ConnectionEdge({ id, source, target, data, selected }: EdgeProps<CanvasEdge>) {
  const from = useInternalNode<CanvasNode>(source);
  const to = useInternalNode<CanvasNode>(target);
  const isWriting = useMode((mode) => mode.writingId === id);
  if (from === undefined || to === undefined || data === undefined) return null;
  const ends = floatingSides(areaOfNode(from), areaOfNode(to));
  const [path, labelX, labelY] = elbow(ends.from, ends.to);
  const { x, y, side } = ends.to;
  return (
    <g className="connection" data-selected={selected}>
      <BaseEdge id={id} path={path} interactionWidth={20} />
      <path
        className="connection-head"
        d="M 0 0 L -9 -4.5 L -9 4.5 Z"
        transform={`translate(${x} ${y}) rotate(${headTurns[side]})`}
      />
      {(isWriting || data.connection.label !== '') && (
        <EdgeLabelRenderer>
          <ConnectionLabel connection={data.connection} x={labelX} y={labelY} isWriting={isWriting} />
        </EdgeLabelRenderer>
      )}
    </g>
  );
}
