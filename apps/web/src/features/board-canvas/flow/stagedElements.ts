import type { Rectangle } from '@lambdastorm/board';
import type { CanvasNode, FlowElements } from './CanvasNode.ts';

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
export function stagedElements({ nodes, edges }: FlowElements, stage: Stage): FlowElements {
  const { area, writingId } = stage;
  const touched = touchedIds(stage);
  const ids = new Set<string>();
  for (const node of nodes) {
    const isInSight = area === undefined ? node.type === 'frame' : meets(node, area);
    if (isInSight || touched.has(node.id)) ids.add(node.id);
  }
  const busyEdges = edges.filter(({ id }) => stage.selectedIds.has(id) || id === writingId);
  const endIds = new Set(
    busyEdges.length > maxTouched ? [] : busyEdges.flatMap(({ source, target }) => [source, target]),
  );
  const shownEdges = edges.filter(({ id, source, target }) => {
    if (area !== undefined) return ids.has(source) || ids.has(target);
    return endIds.size > 0 && (stage.selectedIds.has(id) || id === writingId);
  });
  for (const { source, target } of shownEdges) ids.add(source).add(target);
  return { nodes: nodes.filter(({ id }) => ids.has(id)), edges: shownEdges };
}

function touchedIds({ selectedIds, hoveredId, writingId }: Stage): ReadonlySet<string> {
  const ids = new Set(selectedIds.size <= maxTouched ? selectedIds : []);
  if (hoveredId !== undefined) ids.add(hoveredId);
  if (writingId !== undefined) ids.add(writingId);
  return ids;
}

function meets({ position, width = 0, height = 0 }: CanvasNode, area: Rectangle): boolean {
  return (
    position.x < area.position.x + area.size.width &&
    position.x + width > area.position.x &&
    position.y < area.position.y + area.size.height &&
    position.y + height > area.position.y
  );
}

/** The note under a point, the topmost first. */
export function noteNodeAt(nodes: readonly CanvasNode[], x: number, y: number): CanvasNode | undefined {
  return nodes.findLast(
    ({ type, position, width = 0, height = 0 }) =>
      type === 'note' && x >= position.x && x < position.x + width && y >= position.y && y < position.y + height,
  );
}
