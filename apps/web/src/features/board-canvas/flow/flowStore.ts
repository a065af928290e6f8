import type { BoardDocument, BoardSnapshot, Point } from '@lambdastorm/board';
import type { EdgeChange, NodeChange } from '@xyflow/react';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { useSelection } from '../../selection/selectionStore.ts';
import { type Sight, snapDrag } from '../snapping/snapDrag.ts';
import type { SnapLine } from '../snapping/snapMove.ts';
import { useTouch } from '../view/touchStore.ts';
import type { CanvasEdge, CanvasNode, FlowElements } from './CanvasNode.ts';
import { type Running, reconcileEdges, reconcileNodes } from './reconcileNodes.ts';
import { toBoardEdits, withCarried, withSelected } from './toBoardEdits.ts';
import { toFlowElements } from './toFlowElements.ts';

interface FlowState {
  readonly nodes: readonly CanvasNode[];
  readonly edges: readonly CanvasEdge[];
  /** Whether a drag or a resize is going on. */
  readonly isRunning: boolean;
  readonly snapLines: readonly SnapLine[];
}

/** The ring of one open board: snapshot → elements → canvas → changes → edits. */
export interface FlowStore extends StoreApi<FlowState> {
  onNodesChange(changes: readonly NodeChange<CanvasNode>[]): void;
  onEdgesChange(changes: readonly EdgeChange<CanvasEdge>[]): void;
  /** Follows the board and the selection; returns what ends it. */
  connect(): () => void;
}

interface Gesture {
  readonly runningById: ReadonlyMap<string, Running>;
  readonly snapLines: readonly SnapLine[];
}

const atRest: Gesture = { runningById: new Map(), snapLines: [] };

export function createFlowStore(document: BoardDocument, sight: () => Sight): FlowStore {
  let elements: FlowElements = toFlowElements(document.snapshot());
  let running = atRest;
  const store = createStore<FlowState>(() => ({ nodes: [], edges: [], isRunning: false, snapLines: [] }));

  function refresh(): void {
    const selectedIds = new Set(useSelection.getState().selectedIds);
    const { nodes, edges, isRunning } = store.getState();
    const { runningById, snapLines } = running;
    const next: FlowState = {
      nodes: reconcileNodes(nodes, elements.nodes, { selectedIds, runningById, isTouch: useTouch.getState().isTouch }),
      edges: reconcileEdges(edges, elements.edges, selectedIds),
      isRunning: runningById.size > 0,
      snapLines,
    };
    if (
      next.nodes !== nodes ||
      next.edges !== edges ||
      next.isRunning !== isRunning ||
      snapLines !== store.getState().snapLines
    )
      store.setState(next);
  }

  function handleSnapshot(): void {
    elements = toFlowElements(document.snapshot());
    dropGoneFromSelection(elements);
    refresh();
  }

  refresh();
  return {
    ...store,
    onNodesChange(changes) {
      const edits = toBoardEdits(changes, document.snapshot(), running.runningById);
      const isOver = changes.some(endsGesture);
      running = isOver ? atRest : withChanges(running, changes, document.snapshot(), sight);
      if (edits.length > 0) document.edit(...edits);
      else refresh();
      select(changes);
    },
    onEdgesChange: select,
    connect() {
      handleSnapshot();
      const ends = [document.subscribe(handleSnapshot), useSelection.subscribe(refresh), useTouch.subscribe(refresh)];
      return () => {
        for (const end of ends) end();
      };
    },
  };
}

function endsGesture(change: NodeChange<CanvasNode>): boolean {
  return (
    (change.type === 'position' && change.dragging === false) ||
    (change.type === 'dimensions' && change.resizing === false)
  );
}

function withChanges(
  { runningById }: Gesture,
  changes: readonly NodeChange<CanvasNode>[],
  board: BoardSnapshot,
  sight: () => Sight,
): Gesture {
  const next = new Map(runningById);
  const dragged = new Map<string, Point>();
  for (const change of changes) {
    if (change.type === 'position' && change.position !== undefined) {
      next.set(change.id, { ...next.get(change.id), position: change.position });
      if (change.dragging === true) dragged.set(change.id, change.position);
    }
    if (change.type === 'dimensions' && change.resizing === true && change.dimensions !== undefined) {
      next.set(change.id, { ...next.get(change.id), size: change.dimensions });
    }
  }
  if (dragged.size === 0) return next.size === 0 ? atRest : { runningById: next, snapLines: [] };
  const together = withSelected(dragged, useSelection.getState().selectedIds, board);
  const all = withCarried(together, board);
  const { by, lines } = snapDrag(together, all, board, sight());
  for (const [id, { x, y }] of all) next.set(id, { position: { x: x + by.x, y: y + by.y } });
  return { runningById: next, snapLines: lines };
}

function select(changes: readonly (NodeChange<CanvasNode> | EdgeChange<CanvasEdge>)[]): void {
  const { selectedIds, select: choose } = useSelection.getState();
  const next = new Set(selectedIds);
  for (const change of changes) {
    if (change.type !== 'select') continue;
    if (change.selected) next.add(change.id);
    else next.delete(change.id);
  }
  const isSame = next.size === selectedIds.length && selectedIds.every((id) => next.has(id));
  if (!isSame) choose([...next]);
}

/** Somebody else may have removed what is selected here. */
function dropGoneFromSelection({ nodes, edges }: FlowElements): void {
  const { selectedIds, select: choose } = useSelection.getState();
  if (selectedIds.length === 0) return;
  const ids = new Set([...nodes, ...edges].map(({ id }) => id));
  const left = selectedIds.filter((id) => ids.has(id));
  if (left.length < selectedIds.length) choose(left);
}
