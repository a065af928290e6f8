import { type ConnectionLineComponentProps, getSmoothStepPath } from '@xyflow/react';
import type { CanvasNode } from '../flow/CanvasNode.ts';
import { areaOfNode, sidePositions } from './elbow.ts';
import { floatingSides } from './floatingSides.ts';

/** The arrow while it is being drawn: it leaves the note on the side that faces the pointer. */
export function ConnectionLine({ fromNode, toX, toY }: ConnectionLineComponentProps<CanvasNode>) {
  const tip = { position: { x: toX, y: toY }, size: { width: 0, height: 0 } };
  const { from, to } = floatingSides(areaOfNode(fromNode), tip);
  const [path] = getSmoothStepPath({
    ...{ sourceX: from.x, sourceY: from.y, sourcePosition: sidePositions[from.side] },
    ...{ targetX: toX, targetY: toY, targetPosition: sidePositions[to.side], borderRadius: 12 },
  });
  return (
    <g>
      <path className="connection-drawn" d={path} />
      <circle className="connection-tip" cx={toX} cy={toY} r={4} />
    </g>
  );
}
