import type { BoardEdit, BoardSnapshot, Rectangle } from '@lambdastorm/board';
import { innermostFrame } from '../spatial/innermostFrame.ts';

const margin = 40;

/** Grows the bounded context around one note, so that another thing lies in it as well. Nothing when it does already. */
export function keepInside(board: BoardSnapshot, beside: Rectangle, added: Rectangle): readonly BoardEdit[] {
  const frame = innermostFrame(
    beside,
    board.frames.filter(({ kind }) => kind === 'boundedContext'),
  );
  if (frame === undefined) return [];
  const { position, size } = frame;
  const width = Math.max(size.width, added.position.x + added.size.width + margin - position.x);
  const height = Math.max(size.height, added.position.y + added.size.height + margin - position.y);
  if (width === size.width && height === size.height) return [];
  return [{ type: 'resizeFrame', frameId: frame.id, position, size: { width, height } }];
}
