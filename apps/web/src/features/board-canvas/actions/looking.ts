import { bounds, type Connection } from '@lambdastorm/board';
import { useSelection } from '../../selection/selectionStore.ts';
import { useMode } from '../modeStore.ts';
import { announce } from '../selecting/announce.ts';
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
  const { notes, connections } = wall.document.snapshot();
  const arrow = connections.find(({ id }) => id === selectedIds.at(-1));
  if (arrow !== undefined && (direction === 'up' || direction === 'down')) {
    walkArrows(wall, arrow, direction === 'down' ? 1 : -1);
    return true;
  }
  const current = selectedNotes(wall).find(({ id }) => id === selectedIds.at(-1)) ?? selectedNotes(wall).at(-1);
  const note = noteAfter(notes, current?.id ?? arrow?.from, direction);
  if (note === undefined) return false;
  select(isAdding ? [...selectedIds.filter((id) => id !== note.id), note.id] : [note.id]);
  wall.view.bringIntoView(note);
  focusThing(note.id);
  return true;
}

/**
 * Along the flow: from a note to an arrow that leaves it, from an arrow to the note that it leads to; or the other way.
 * With several arrows at a note, up and down go from one to the next.
 */
export function follow(wall: Wall, direction: 'forwards' | 'backwards'): boolean {
  const { connections } = wall.document.snapshot();
  const [id, ...others] = useSelection.getState().selectedIds;
  if (id === undefined || others.length > 0) return false;
  const [near, far] = direction === 'forwards' ? (['from', 'to'] as const) : (['to', 'from'] as const);
  const arrow = connections.find((each) => each.id === id);
  const next = arrow === undefined ? connections.find((each) => each[near] === id)?.id : arrow[far];
  if (next !== undefined) goTo(wall, next);
  else announce(direction === 'forwards' ? 'No arrow leads on from here.' : 'No arrow leads here.');
  return true;
}

/** From an arrow to the next one at the same notes. */
function walkArrows(wall: Wall, arrow: Connection, step: number): void {
  const { connections } = wall.document.snapshot();
  const outgoing = connections.filter(({ from }) => from === arrow.from);
  const siblings = outgoing.length > 1 ? outgoing : connections.filter(({ to }) => to === arrow.to);
  const next = siblings.at((siblings.indexOf(arrow) + step) % siblings.length);
  if (next !== undefined) goTo(wall, next.id);
}

function goTo(wall: Wall, id: string): void {
  useSelection.getState().select([id]);
  const area = areaOfIds(wall.document.snapshot(), [id]);
  if (area !== undefined) wall.view.bringIntoView(area);
  focusThing(id);
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
