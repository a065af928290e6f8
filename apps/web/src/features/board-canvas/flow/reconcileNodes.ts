import type { BoardFrame, Point, Size, StickyNote } from '@lambdastorm/board';
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
  const findPrevious = finder(previous);
  const nodes = next.map((node, index) => {
    const before = findPrevious(node.id, index);
    return before !== undefined && showsSame(before, node, state) ? before : withState(node, state);
  });
  return sameList(previous, nodes) ? previous : nodes;
}

export function reconcileEdges(
  previous: readonly CanvasEdge[],
  next: readonly CanvasEdge[],
  selectedIds: ReadonlySet<string>,
): readonly CanvasEdge[] {
  const findPrevious = finder(previous);
  const edges = next.map((edge, index) => {
    const before = findPrevious(edge.id, index);
    const selected = selectedIds.has(edge.id);
    const isSame = before?.data === edge.data && before?.selected === selected;
    return before !== undefined && isSame ? before : { ...edge, selected };
  });
  return sameList(previous, edges) ? previous : edges;
}

function withState(node: CanvasNode, { selectedIds, runningById, isTouch }: CanvasState): CanvasNode {
  const selected = selectedIds.has(node.id);
  const draggable = isDraggable(node, { selected, isTouch });
  const running = runningById.get(node.id);
  if (running === undefined) return { ...node, selected, draggable };
  const { position = node.position, size } = running;
  const moved = { ...node, selected, draggable, position, className: 'is-running' };
  return size === undefined ? moved : { ...moved, ...size, measured: size };
}

/** Compares before anything is built: in each frame of a drag nearly all nodes stay as they are. */
function showsSame(before: CanvasNode, node: CanvasNode, { selectedIds, runningById, isTouch }: CanvasState): boolean {
  const selected = selectedIds.has(node.id);
  const running = runningById.get(node.id);
  const { x, y } = running?.position ?? node.position;
  return (
    thingOf(before) === thingOf(node) &&
    before.selected === selected &&
    before.draggable === isDraggable(node, { selected, isTouch }) &&
    (before.className !== undefined) === (running !== undefined) &&
    before.zIndex === node.zIndex &&
    before.position.x === x &&
    before.position.y === y &&
    before.width === (running?.size?.width ?? node.width) &&
    before.height === (running?.size?.height ?? node.height)
  );
}

function isDraggable(node: CanvasNode, { selected, isTouch }: { selected: boolean; isTouch: boolean }): boolean {
  return (!isTouch || selected) && thingOf(node).locked !== true;
}

/** Most things keep their place in the list; only the others are looked up. */
function finder<Thing extends { readonly id: string }>(
  things: readonly Thing[],
): (id: string, index: number) => Thing | undefined {
  let byId: ReadonlyMap<string, Thing> | undefined;
  return (id, index) => {
    if (things[index]?.id === id) return things[index];
    byId ??= new Map(things.map((thing) => [thing.id, thing]));
    return byId.get(id);
  };
}

function thingOf({ data }: CanvasNode): StickyNote | BoardFrame {
  return 'note' in data ? data.note : data.frame;
}

function sameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index]);
}
