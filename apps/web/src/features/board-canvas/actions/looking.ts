import { bounds } from '@lambdastorm/board';
import { useSelection } from '../../selection/selectionStore.ts';
import { useMode } from '../modeStore.ts';
import { noteAfter, type WalkDirection } from '../selecting/readingOrder.ts';
import type { Wall } from '../Wall.ts';
import { areaOfIds, selectedNotes } from './selected.ts';

export function showAll({ document, view }: Wall, how: 'gliding' | 'atOnce' = 'gliding'): void {
  const { notes, frames } = document.snapshot();
  const area = bounds([...notes, ...frames]);
  if (area === undefined) view.set({ zoom: 1, cx: 0, cy: 0 });
  else view.show(area, how);
}

export function showThings({ document, view }: Wall, ids: readonly string[]): void {
  const area = areaOfIds(document.snapshot(), ids);
  if (area !== undefined) view.show(area);
}

export interface Walk {
  readonly direction: WalkDirection;
  /** Keeps what is selected: many notes can be chosen without a mouse. */
  readonly isAdding: boolean;
}

/** Selects the next note and takes the keyboard to it; false at the end of the wall. */
export function walk(wall: Wall, { direction, isAdding }: Walk): boolean {
  const { selectedIds, select } = useSelection.getState();
  const { notes } = wall.document.snapshot();
  const current = selectedNotes(wall).find(({ id }) => id === selectedIds.at(-1)) ?? selectedNotes(wall).at(-1);
  const note = noteAfter(notes, current?.id, direction);
  if (note === undefined) return false;
  select(isAdding ? [...selectedIds.filter((id) => id !== note.id), note.id] : [note.id]);
  wall.view.bringIntoView(note);
  focusThing(note.id);
  return true;
}

/** Ends what is going on, from the innermost: placing, drawing an arrow, selecting. */
export function stepBack(): boolean {
  const { placing, connectingFrom, set } = useMode.getState();
  if (placing !== undefined || connectingFrom !== undefined) {
    set({ placing: undefined, connectingFrom: undefined });
    return true;
  }
  const { selectedIds, select } = useSelection.getState();
  select([]);
  return selectedIds.length > 0;
}

/**
 * Gives the keyboard to a note or frame, and to the wall when there is no such thing. What is outside the view is in
 * the DOM only after the view has moved.
 */
export function focusThing(id: string, triesLeft = 20): void {
  const canvas = document.querySelector<HTMLElement>('.board-canvas');
  const element = canvas?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);
  if (element != null) element.focus({ preventScroll: true });
  else if (triesLeft > 0) requestAnimationFrame(() => focusThing(id, triesLeft - 1));
  else canvas?.focus({ preventScroll: true });
}
