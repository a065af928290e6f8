import type { Rectangle } from '@lambdastorm/board';
import type { InternalNode } from '@xyflow/react';
import type { CanvasNode } from '../flow/CanvasNode.ts';
import { seenArea } from './routing/seenArea.ts';

/** What one sees of a note where the canvas library has it at present. */
export function seenAreaOfNode({ internals, measured, data }: InternalNode<CanvasNode>): Rectangle {
  const size = { width: measured.width ?? 0, height: measured.height ?? 0 };
  const area = { position: internals.positionAbsolute, size };
  return 'note' in data ? seenArea(data.note.kind, area) : area;
}
