import { useStore } from 'zustand';
import type { FlowElements } from '../flow/CanvasNode.ts';
import type { FlowStore } from '../flow/flowStore.ts';
import { useMode } from '../modeStore.ts';
import { liveElements } from './liveElements.ts';
import { useOverview } from './overviewStore.ts';

/** What is put up as elements: everything close up, what somebody is busy with in the overview. */
export function useShownElements(flow: FlowStore): FlowElements & { readonly isOverview: boolean } {
  const nodes = useStore(flow, (state) => state.nodes);
  const edges = useStore(flow, (state) => state.edges);
  const { isOverview, hoveredId } = useOverview();
  const writingId = useMode((mode) => mode.writingId);
  const shown = isOverview ? liveElements({ nodes, edges }, { hoveredId, writingId }) : { nodes, edges };
  return { ...shown, isOverview };
}
