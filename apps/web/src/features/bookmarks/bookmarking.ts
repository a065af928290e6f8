import type { BoardView } from '@lambdastorm/board';
import { newId } from '../../shared/newId.ts';
import { announce } from '../board-canvas/selecting/announce.ts';
import type { Wall } from '../board-canvas/Wall.ts';

/** Keeps what is in the window under a name that can be changed; everybody on the board can come back to it. */
export function bookmarkView(wall: Wall): BoardView {
  const view = { id: newId(), name: nextName(wall.document.snapshot().views), ...sightOf(wall) };
  wall.document.edit({ type: 'setView', view });
  announce(`Bookmarked as ${view.name}.`);
  return view;
}

export function goToView(wall: Wall, view: BoardView): void {
  wall.view.show(view);
  announce(`Showing ${view.name}.`);
}

export function renameView({ document }: Wall, view: BoardView, name: string): void {
  document.edit({ type: 'setView', view: { ...view, name } });
}

/** The bookmark leads to what is in the window now. */
export function retakeView(wall: Wall, view: BoardView): void {
  wall.document.edit({ type: 'setView', view: { ...view, ...sightOf(wall) } });
}

export function removeView({ document }: Wall, { id }: BoardView): void {
  document.edit({ type: 'removeView', viewId: id });
}

/** By name, as people count: View 2 before View 10. */
export function inOrderOfName(views: readonly BoardView[]): readonly BoardView[] {
  const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
  return views.toSorted((a, b) => collator.compare(a.name, b.name));
}

function nextName(views: readonly BoardView[]): string {
  const names = new Set(views.map(({ name }) => name));
  let number = views.length + 1;
  while (names.has(`View ${number}`)) number += 1;
  return `View ${number}`;
}

function sightOf({ view }: Wall): Pick<BoardView, 'position' | 'size'> {
  const { position, size } = view.sight().area;
  return {
    position: { x: Math.round(position.x), y: Math.round(position.y) },
    size: { width: Math.max(1, Math.round(size.width)), height: Math.max(1, Math.round(size.height)) },
  };
}
