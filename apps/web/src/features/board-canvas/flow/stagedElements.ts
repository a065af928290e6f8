import { bounds, type Rectangle } from '@lambdastorm/board';
import { overlap } from '../view/rectangles.ts';
import type { CanvasEdge, CanvasNode, FlowElements } from './CanvasNode.ts';
import { noteNodesById } from './noteNodesById.ts';

/** More things that somebody is busy with than this stay out of the DOM when they are out of sight. */
const maxTouched = 100;

export interface Stage {
  /** The part of the wall whose notes are elements; `undefined` in the overview, where the notes are painted. */
  readonly area: Rectangle | undefined;
  readonly selectedIds: ReadonlySet<string>;
  readonly hoveredId: string | undefined;
  readonly writingId: string | undefined;
}

/**
 * What is put up as elements: what is in sight, and what somebody is busy with wherever it is. The canvas library never
 * hears of the rest, so that nothing it does grows with the wall.
 */
export function stagedElements(all: FlowElements, stage: Stage): FlowElements {
  const touched = touchedIds(stage);
  const ids = new Set<string>();
  for (const node of all.nodes) {
    const isInSight = stage.area === undefined ? node.type === 'frame' : overlap(areaOf(node), stage.area);
    if (isInSight || touched.has(node.id)) ids.add(node.id);
  }
  const edges = stage.area === undefined ? touchedEdges(all, stage) : edgesMeeting(stage.area, all, touched);
  for (const { source, target } of edges) ids.add(source).add(target);
  return { nodes: all.nodes.filter(({ id }) => ids.has(id)), edges };
}

/** Arrows that may pass through an area, even when both their notes lie outside; and those of touched notes. */
function edgesMeeting(area: Rectangle, { nodes, edges }: FlowElements, touched: ReadonlySet<string>): CanvasEdge[] {
  const noteById = noteNodesById(nodes);
  return edges.filter(({ id, source, target }) => {
    if (touched.has(id) || touched.has(source) || touched.has(target)) return true;
    const [from, to] = [noteById.get(source), noteById.get(target)];
    const reach = from && to && bounds([areaOf(from), areaOf(to)]);
    return reach !== undefined && overlap(reach, area);
  });
}

function touchedEdges({ edges }: FlowElements, { selectedIds, writingId }: Stage): CanvasEdge[] {
  const touched = edges.filter(({ id }) => selectedIds.has(id) || id === writingId);
  return touched.length > maxTouched ? [] : touched;
}

function touchedIds({ selectedIds, hoveredId, writingId }: Stage): ReadonlySet<string> {
  const ids = new Set(selectedIds.size <= maxTouched ? selectedIds : []);
  if (hoveredId !== undefined) ids.add(hoveredId);
  if (writingId !== undefined) ids.add(writingId);
  return ids;
}

function areaOf({ position, width = 0, height = 0 }: CanvasNode): Rectangle {
  return { position, size: { width, height } };
}

/** The note under a point, the topmost first. */
export function noteNodeAt(nodes: readonly CanvasNode[], x: number, y: number): CanvasNode | undefined {
  return nodes.findLast(
    ({ type, position, width = 0, height = 0 }) =>
      type === 'note' && x >= position.x && x < position.x + width && y >= position.y && y < position.y + height,
  );
}
