import { type BoardEdit, type BoardSnapshot, bounds, type Point, type Rectangle } from '@lambdastorm/board';
import type { ElkNode } from 'elkjs/lib/elk-api.js';
import { growFrame } from '../edits/growFrame.ts';
import { placeEdits } from '../edits/placeEdits.ts';
import { outerFramesFirst } from '../frames/outerFramesFirst.ts';

/**
 * Puts things where a layout wants them, its top left corner where that of the things was. Frames that were not laid
 * out grow with what is inside. What has come to the board since stays, what has gone is left out.
 */
export function layoutEdits(graph: ElkNode, board: BoardSnapshot): BoardEdit[] {
  const found = areasIn(graph, { x: 0, y: 0 });
  const things = [...board.frames, ...board.notes];
  const before = bounds(things.filter(({ id }) => found.has(id)));
  const after = bounds([...found.values()]);
  if (before === undefined || after === undefined) return [];
  const by = { x: before.position.x - after.position.x, y: before.position.y - after.position.y };
  const areas = new Map([...found].map(([id, area]) => [id, wholeArea(area, by)]));
  const thingById = new Map(things.map((thing) => [thing.id, thing]));
  for (const frame of outerFramesFirst(board.frames).toReversed()) {
    if (!found.has(frame.id)) growFrame(frame, { thingById, areas });
  }
  return placeEdits(areas, board);
}

/** ELK gives places in the parent. */
function areasIn({ children = [] }: ElkNode, at: Point): Map<string, Rectangle> {
  return new Map(
    children.flatMap((node) => {
      const position = { x: at.x + (node.x ?? 0), y: at.y + (node.y ?? 0) };
      const area = { position, size: { width: node.width ?? 0, height: node.height ?? 0 } };
      return [[node.id, area] as const, ...areasIn(node, position)];
    }),
  );
}

function wholeArea({ position, size }: Rectangle, by: Point): Rectangle {
  return {
    position: { x: Math.round(position.x + by.x), y: Math.round(position.y + by.y) },
    size: { width: Math.ceil(size.width), height: Math.ceil(size.height) },
  };
}
