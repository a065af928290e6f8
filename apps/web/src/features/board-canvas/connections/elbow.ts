import type { Rectangle } from '@lambdastorm/board';
import { getSmoothStepPath, type InternalNode, Position } from '@xyflow/react';
import type { CanvasNode } from '../flow/CanvasNode.ts';
import type { ConnectionEnd, Side } from './floatingSides.ts';

export const sidePositions: Readonly<Record<Side, Position>> = {
  left: Position.Left,
  right: Position.Right,
  top: Position.Top,
  bottom: Position.Bottom,
};

/** The path of an arrow with rounded corners, and the place of its label. */
export function elbow(from: ConnectionEnd, to: ConnectionEnd): ReturnType<typeof getSmoothStepPath> {
  return getSmoothStepPath({
    ...{ sourceX: from.x, sourceY: from.y, sourcePosition: sidePositions[from.side] },
    ...{ targetX: to.x, targetY: to.y, targetPosition: sidePositions[to.side] },
    borderRadius: 12,
    offset: 18,
  });
}

export function areaOfNode({ internals, measured }: InternalNode<CanvasNode>): Rectangle {
  return { position: internals.positionAbsolute, size: { width: measured.width ?? 0, height: measured.height ?? 0 } };
}
