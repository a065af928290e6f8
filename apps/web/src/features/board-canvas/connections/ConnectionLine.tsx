import type { ConnectionLineComponentProps } from '@xyflow/react';
import type { CanvasNode } from '../flow/CanvasNode.ts';
import { seenAreaOfNode } from './areaOfNode.ts';
import { connectionRoute } from './routing/connectionRoute.ts';
import { routePath } from './routing/routePath.ts';
import { cornerRadius } from './routing/routeShape.ts';

/** The arrow while it is being drawn: it leaves the note on the side that faces the pointer. */
export function ConnectionLine({ fromNode, toX, toY }: ConnectionLineComponentProps<CanvasNode>) {
  const tip = { position: { x: toX, y: toY }, size: { width: 0, height: 0 } };
  const { points } = connectionRoute(seenAreaOfNode(fromNode), tip);
  const path = routePath(points, cornerRadius);
  return (
    <g>
      <path className="connection-drawn" d={path} />
      <circle className="connection-tip" cx={toX} cy={toY} r={4} />
    </g>
  );
}
