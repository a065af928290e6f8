import type { Point } from '@lambdastorm/board';
import type { PointerEvent } from 'react';
import { useSelection } from '../../selection/selectionStore.ts';
import { noteAt } from '../actions/selected.ts';
import { noteNodeAt } from '../flow/stagedElements.ts';
import { useMode } from '../modeStore.ts';
import { withGroups } from '../selecting/withGroups.ts';
import type { Wall } from '../Wall.ts';
import { useOverview } from './overviewStore.ts';

/** Where the mouse is, for whatever is put down next. */
export function followPointer(wall: Wall, event: PointerEvent): void {
  wall.pointer.at = { x: event.clientX, y: event.clientY };
  followHover(wall, event);
  followDrawing(wall, wall.pointer.at);
}

/** The note under an arrow that is drawn, so that one learns at once whether it may lead there. */
function followDrawing({ document, view }: Wall, screen: Point): void {
  const { drawing, set } = useMode.getState();
  if (drawing === undefined) return;
  const overId = noteAt(document.snapshot(), view.toBoard(screen))?.id;
  if (overId !== drawing.overId) set({ drawing: { ...drawing, overId } });
}

export function losePointer({ pointer }: Wall): void {
  pointer.at = undefined;
}

/** In the overview the note under the mouse becomes an element before it is pressed, so that it takes every gesture. */
function followHover({ flow, view }: Wall, { clientX, clientY, buttons, target }: PointerEvent): void {
  const { isOverview, hoveredId } = useOverview.getState();
  // While a button is down the note that is dragged must stay what it is.
  if (!isOverview || buttons !== 0 || !(target instanceof Element) || target.closest('.react-flow') === null) return;
  const at = view.toBoard({ x: clientX, y: clientY });
  const next = noteNodeAt(flow.getState().all.nodes, at.x, at.y)?.id;
  if (next !== hoveredId) useOverview.setState({ hoveredId: next });
}

/** A click on the painted wall: a finger has no hover, so the note under it is found here. */
export function selectAt(
  { document, flow, view }: Wall,
  screen: { readonly clientX: number; readonly clientY: number },
): void {
  const at = view.toBoard({ x: screen.clientX, y: screen.clientY });
  const note = useOverview.getState().isOverview ? noteNodeAt(flow.getState().all.nodes, at.x, at.y) : undefined;
  useSelection.getState().select(note === undefined ? [] : withGroups([note.id], document.snapshot()));
}
