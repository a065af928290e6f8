import { BaseEdge, EdgeLabelRenderer, type EdgeProps, useInternalNode } from '@xyflow/react';
import type { CanvasEdge, CanvasNode } from '../flow/CanvasNode.ts';
import { useMode } from '../modeStore.ts';
import { seenAreaOfNode } from './areaOfNode.ts';
import { ConnectionLabel } from './ConnectionLabel.tsx';
import { connectionRoute } from './routing/connectionRoute.ts';
import { routeHead, routePath } from './routing/routePath.ts';
import { cornerRadius } from './routing/routeShape.ts';
import './connections.css';

/** An arrow between two notes, live while one of them is dragged. */
export function ConnectionEdge({ id, source, target, data, selected }: EdgeProps<CanvasEdge>) {
  const from = useInternalNode<CanvasNode>(source);
  const to = useInternalNode<CanvasNode>(target);
  const isWriting = useMode((mode) => mode.writingId === id);
  if (from === undefined || to === undefined || data === undefined) return null;
  const route = connectionRoute(seenAreaOfNode(from), seenAreaOfNode(to), data.options);
  return (
    <g className="connection" data-selected={selected}>
      <BaseEdge id={id} path={routePath(route.points, cornerRadius)} interactionWidth={20} />
      <path className="connection-head" d={routeHead(route)} />
      {(isWriting || data.connection.label !== '') && (
        <EdgeLabelRenderer>
          <ConnectionLabel connection={data.connection} {...route.label} room={route.labelRoom} isWriting={isWriting} />
        </EdgeLabelRenderer>
      )}
    </g>
  );
}
