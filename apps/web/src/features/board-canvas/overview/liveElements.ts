import type { CanvasNode, FlowElements } from '../flow/CanvasNode.ts';

/** More selected notes than this stay painted; they are dragged along all the same. */
const maxLive = 100;

export interface Touched {
  readonly hoveredId: string | undefined;
  readonly writingId: string | undefined;
}

/** What has to be an element in the overview: frames, and the notes and arrows that somebody is busy with. */
export function liveElements({ nodes, edges }: FlowElements, { hoveredId, writingId }: Touched): FlowElements {
  const selected = nodes.filter((node) => node.selected === true && node.type === 'note');
  const liveIds = new Set([hoveredId, writingId, ...(selected.length <= maxLive ? selected : []).map(({ id }) => id)]);
  const liveEdges = edges.filter(({ id, selected: isSelected }) => isSelected === true || id === writingId);
  const shownEdges = liveEdges.length <= maxLive ? liveEdges : [];
  for (const { source, target } of shownEdges) liveIds.add(source).add(target);
  return { nodes: nodes.filter((node) => node.type === 'frame' || liveIds.has(node.id)), edges: shownEdges };
}

/** The note under a point, the topmost first. */
export function noteNodeAt(nodes: readonly CanvasNode[], x: number, y: number): CanvasNode | undefined {
  return nodes.findLast(
    ({ type, position, width = 0, height = 0 }) =>
      type === 'note' && x >= position.x && x < position.x + width && y >= position.y && y < position.y + height,
  );
}
