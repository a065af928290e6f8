import { BaseEdge, EdgeLabelRenderer, type EdgeProps, useInternalNode } from '@xyflow/react';
import { useState } from 'react';
import { useSelection } from '../../selection/selectionStore.ts';
import type { CanvasEdge, CanvasNode } from '../flow/CanvasNode.ts';
import { useMode } from '../modeStore.ts';
import { seenAreaOfNode } from './areaOfNode.ts';
import { ConnectionLabel } from './ConnectionLabel.tsx';
import { EndGrips, type Pulled } from './EndGrips.tsx';
import { connectionRoute } from './routing/connectionRoute.ts';
import { routeHead, routePath } from './routing/routePath.ts';
import { cornerRadius } from './routing/routeShape.ts';
import './connections.css';

/** An arrow between two notes, live while one of them is dragged. */
export function ConnectionEdge({ id, source, target, data, selected }: EdgeProps<CanvasEdge>) {
  const from = useInternalNode<CanvasNode>(source);
  const to = useInternalNode<CanvasNode>(target);
  const [pulled, setPulled] = useState<Pulled>();
  const isAlone = useSelection(({ selectedIds }) => selected === true && selectedIds.length === 1);
  const isWriting = useMode((mode) => mode.writingId === id);
  if (from === undefined || to === undefined || data === undefined) return null;
  const tip = pulled && { position: pulled.at, size: { width: 0, height: 0 } };
  const fromArea = pulled?.end === 'from' && tip !== undefined ? tip : seenAreaOfNode(from);
  const toArea = pulled?.end === 'to' && tip !== undefined ? tip : seenAreaOfNode(to);
  const route = connectionRoute(fromArea, toArea, pulled === undefined ? data.options : {});
  return (
    <g className="connection" data-selected={selected}>
      <BaseEdge id={id} path={routePath(route.points, cornerRadius)} interactionWidth={20} />
      <path className="connection-head" d={routeHead(route)} />
      {(isWriting || data.connection.label !== '') && (
        <EdgeLabelRenderer>
          <ConnectionLabel connection={data.connection} {...route.label} room={route.labelRoom} isWriting={isWriting} />
        </EdgeLabelRenderer>
      )}
      {isAlone && !isWriting && (
        <EdgeLabelRenderer>
          <EndGrips connection={data.connection} route={route} pulled={pulled} onPull={setPulled} />
        </EdgeLabelRenderer>
      )}
    </g>
  );
}
