import type { BoardDocument, BoardSnapshot, Point } from '@lambdastorm/board';
import type { EdgeChange, NodeChange } from '@xyflow/react';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { useSelection } from '../../selection/selectionStore.ts';
import { useMode } from '../modeStore.ts';
import { useOverview } from '../overview/overviewStore.ts';
import { withGroups } from '../selecting/withGroups.ts';
import { type Sight, snapDrag } from '../snapping/snapDrag.ts';
import type { SnapLine } from '../snapping/snapMove.ts';
import { encloses, widened } from '../view/rectangles.ts';
import { useTouch } from '../view/touchStore.ts';
import type { CanvasEdge, CanvasNode, FlowElements } from './CanvasNode.ts';
import { type Running, reconcileEdges, reconcileNodes } from './reconcileNodes.ts';
import { stagedElements } from './stagedElements.ts';
import { toBoardEdits, withCarried, withTogether } from './toBoardEdits.ts';
import { toFlowElements } from './toFlowElements.ts';

interface FlowState extends FlowElements {
  /** Everything on the board as it says, for those who paint; `nodes` and `edges` are only what is staged. */
  readonly all: FlowElements;
  readonly selectedIds: ReadonlySet<string>;
  /** What is moved or resized at the moment, by whomever. */
  readonly runningById: ReadonlyMap<string, Running>;
  /** What is moved or resized in this tab. */
  readonly ownMoves: ReadonlyMap<string, Running>;
  /** Whether a drag or a resize is going on in this tab. */
  readonly isRunning: boolean;
  readonly snapLines: readonly SnapLine[];
}

/** The ring of one open board: snapshot → elements → canvas → changes → edits. */
export interface FlowStore extends StoreApi<FlowState> {
  onNodesChange(changes: readonly NodeChange<CanvasNode>[]): void;
  onEdgesChange(changes: readonly EdgeChange<CanvasEdge>[]): void;
  /** Draws things where others drag them. */
  moveForOthers(positions: ReadonlyMap<string, Point>): void;
  /** Stages what is in sight, unless all of it already is. */
  lookAround(how?: 'whenNeeded' | 'anew'): void;
  /** Follows the board and the selection; returns what ends it. */
  connect(): () => void;
}

interface Gesture {
  readonly runningById: ReadonlyMap<string, Running>;
  readonly snapLines: readonly SnapLine[];
}

/** How much more than what is in sight is staged, so that a small move changes nothing: of the window, on each side. */
const aside = 0.3;
const atRest: Gesture = { runningById: new Map(), snapLines: [] };

const bare: FlowElements = { nodes: [], edges: [] };
const nothing: FlowState = {
  ...bare,
  all: bare,
  selectedIds: new Set(),
  runningById: atRest.runningById,
  ownMoves: atRest.runningById,
  isRunning: false,
  snapLines: atRest.snapLines,
};

export function createFlowStore(document: BoardDocument, sight: () => Sight): FlowStore {
  let elements: FlowElements = toFlowElements(document.snapshot());
  let stageArea = widened(sight().area, aside);
  let staged = bare;
  let running = atRest;
  let movedByOthers: ReadonlyMap<string, Running> = atRest.runningById;
  const store = createStore<FlowState>(() => nothing);

  function stageAgain(): void {
    const { isOverview, hoveredId } = useOverview.getState();
    staged = stagedElements(elements, {
      area: isOverview ? undefined : stageArea,
      selectedIds: new Set(useSelection.getState().selectedIds),
      hoveredId,
      writingId: useMode.getState().writingId,
    });
    refresh();
  }

  function refresh(): void {
    const state = store.getState();
    const { runningById: ownMoves, snapLines } = running;
    // Of a thing that two drag, everybody sees their own hand.
    const runningById = movedByOthers.size === 0 ? ownMoves : new Map([...movedByOthers, ...ownMoves]);
    const selectedIds = sameSet(state.selectedIds, useSelection.getState().selectedIds);
    const isTouch = useTouch.getState().isTouch;
    store.setState({
      nodes: reconcileNodes(state.nodes, staged.nodes, { selectedIds, runningById, isTouch }),
      edges: reconcileEdges(state.edges, staged.edges, selectedIds),
      all: elements,
      selectedIds,
      runningById,
      ownMoves,
      isRunning: ownMoves.size > 0,
      snapLines,
    });
  }

  function handleSnapshot(): void {
    elements = toFlowElements(document.snapshot());
    dropGoneFromSelection(elements);
    stageAgain();
  }

  stageAgain();
  return {
    ...store,
    onNodesChange(changes) {
      const edits = toBoardEdits(changes, document.snapshot(), running.runningById);
      const isOver = changes.some(endsGesture);
      running = isOver ? atRest : withChanges(running, changes, document.snapshot(), sight);
      if (edits.length > 0) document.edit(...edits);
      else refresh();
      select(changes, document.snapshot());
    },
    moveForOthers(positions) {
      if (positions.size === 0 && movedByOthers.size === 0) return;
      movedByOthers = new Map([...positions].map(([id, position]) => [id, { position }]));
      refresh();
    },
    onEdgesChange: (changes) => select(changes, document.snapshot()),
    lookAround(how = 'whenNeeded') {
      const { area } = sight();
      if (how === 'whenNeeded' && encloses(stageArea, area)) return;
      stageArea = widened(area, aside);
      stageAgain();
    },
    connect() {
      handleSnapshot();
      const ends = [
        document.subscribe(handleSnapshot),
        useSelection.subscribe(stageAgain),
        useTouch.subscribe(refresh),
        useOverview.subscribe((next, before) => {
          if (next.isOverview !== before.isOverview || next.hoveredId !== before.hoveredId) stageAgain();
        }),
        useMode.subscribe((next, before) => {
          if (next.writingId !== before.writingId) stageAgain();
        }),
      ];
      return () => {
        for (const end of ends) end();
      };
    },
  };
}

function sameSet(before: ReadonlySet<string>, ids: readonly string[]): ReadonlySet<string> {
  return before.size === ids.length && ids.every((id) => before.has(id)) ? before : new Set(ids);
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
  const together = withTogether(dragged, useSelection.getState().selectedIds, board);
  const all = withCarried(together, board);
  const { by, lines } = snapDrag(together, all, board, sight());
  for (const [id, { x, y }] of all) next.set(id, { position: { x: x + by.x, y: y + by.y } });
  return { runningById: next, snapLines: lines };
}

/** A click on one of a group is a click on all of them. */
function select(changes: readonly (NodeChange<CanvasNode> | EdgeChange<CanvasEdge>)[], board: BoardSnapshot): void {
  const { selectedIds, select: choose } = useSelection.getState();
  const chosen = changes.filter((change) => change.type === 'select');
  if (chosen.length === 0) return;
  const idsOf = (selected: boolean): readonly string[] =>
    withGroups(
      chosen.filter((change) => change.selected === selected).map(({ id }) => id),
      board,
    );
  const next = new Set(selectedIds);
  for (const id of idsOf(false)) next.delete(id);
  for (const id of idsOf(true)) next.add(id);
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
