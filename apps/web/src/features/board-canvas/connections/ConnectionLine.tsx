import { type ConnectionLineComponentProps, getSmoothStepPath } from '@xyflow/react';
import type { CanvasNode } from '../flow/CanvasNode.ts';

/** The arrow while it is being drawn. */
export function ConnectionLine({
  fromX,
  fromY,
  fromPosition,
  toX,
  toY,
  toPosition,
}: ConnectionLineComponentProps<CanvasNode>) {
  const [path] = getSmoothStepPath({
    ...{ sourceX: fromX, sourceY: fromY, sourcePosition: fromPosition },
    ...{ targetX: toX, targetY: toY, targetPosition: toPosition, borderRadius: 12 },
  });
  return (
    <g>
      <path className="connection-drawn" d={path} />
      <circle className="connection-tip" cx={toX} cy={toY} r={4} />
    </g>
  );
}
