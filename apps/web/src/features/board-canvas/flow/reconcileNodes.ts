import type { Point, Size } from '@lambdastorm/board';
import type { CanvasEdge, CanvasNode } from './CanvasNode.ts';

/** Where a thing is while it is dragged or resized, before the drop becomes an edit. */
export interface Running {
  readonly position?: Point;
  readonly size?: Size;
}

/** What only the canvas knows between frames. */
export interface CanvasState {
  readonly selectedIds: ReadonlySet<string>;
  readonly runningById: ReadonlyMap<string, Running>;
  /** A finger on a note pans, until the note is selected. */
  readonly isTouch: boolean;
}

/**
 * The next nodes with selection and running drags laid over them. A node that shows the same keeps its reference, and
 * so does the list: one edit re-renders one note.
 */
export function reconcileNodes(
  previous: readonly CanvasNode[],
  next: readonly CanvasNode[],
  state: CanvasState,
): readonly CanvasNode[] {
  const previousById = new Map(previous.map((node) => [node.id, node]));
  const nodes = next.map((node) => {
    const shown = withState(node, state);
    const before = previousById.get(node.id);
    return before !== undefined && showSame(before, shown) ? before : shown;
  });
  return sameList(previous, nodes) ? previous : nodes;
}

export function reconcileEdges(
  previous: readonly CanvasEdge[],
  next: readonly CanvasEdge[],
  selectedIds: ReadonlySet<string>,
): readonly CanvasEdge[] {
  const previousById = new Map(previous.map((edge) => [edge.id, edge]));
  const edges = next.map((edge) => {
    const before = previousById.get(edge.id);
    const selected = selectedIds.has(edge.id);
    const isSame = before?.data?.connection === edge.data?.connection && before?.selected === selected;
    return before !== undefined && isSame ? before : { ...edge, selected };
  });
  return sameList(previous, edges) ? previous : edges;
}

function withState(node: CanvasNode, { selectedIds, runningById, isTouch }: CanvasState): CanvasNode {
  const selected = selectedIds.has(node.id);
  const draggable = !isTouch || selected;
  const running = runningById.get(node.id);
  if (running === undefined) return { ...node, selected, draggable };
  const { position = node.position, size } = running;
  const moved = { ...node, selected, draggable, position, className: 'is-running' };
  return size === undefined ? moved : { ...moved, ...size, measured: size };
}

function showSame(a: CanvasNode, b: CanvasNode): boolean {
  return (
    thingOf(a) === thingOf(b) &&
    a.selected === b.selected &&
    a.draggable === b.draggable &&
    a.className === b.className &&
    a.zIndex === b.zIndex &&
    a.position.x === b.position.x &&
    a.position.y === b.position.y &&
    a.width === b.width &&
    a.height === b.height
  );
}

function thingOf({ data }: CanvasNode): unknown {
  return 'note' in data ? data.note : data.frame;
}

function sameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index]);
}
