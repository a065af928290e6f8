import { useNavigate, useSearch } from '@tanstack/react-router';
import { useSelection } from '../selection/selectionStore.ts';
import type { BoardSearch, BoardView } from './boardSearch.ts';

export interface ShownView {
  readonly view: BoardView;
  /** The page of the model. */
  readonly of: string | undefined;
  show(view: BoardView, of?: string): void;
  /** Goes to the wall and to things on it. */
  showOnWall(ids: readonly string[]): void;
}

/** What the board page shows, as its address says. */
export function useBoardView(): ShownView {
  const search: BoardSearch = useSearch({ strict: false });
  const navigate = useNavigate();

  function show(view: BoardView, of?: string): void {
    const next = { ...(view === 'wall' ? {} : { view }), ...(of === undefined ? {} : { of }) };
    void navigate({ to: '.', search: next });
  }

  return {
    view: search.view ?? 'wall',
    of: search.of,
    show,
    showOnWall: (ids) => useSelection.getState().revealAndSelect(ids),
  };
}
