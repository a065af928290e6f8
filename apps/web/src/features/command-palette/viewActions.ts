import type { BoardView } from '@lambdastorm/board';
import { type Icon, IconBookmark, IconBookmarkPlus, IconLink, IconPresentation } from '@tabler/icons-react';
import { copyLinkTo } from '../access/copyBoardLink.ts';
import { present } from '../board-canvas/presenting/present.ts';
import { stepsOfViews } from '../board-canvas/presenting/steps.ts';
import type { Wall } from '../board-canvas/Wall.ts';
import { bookmarkView, goToView, inOrderOfName } from '../bookmarks/bookmarking.ts';
import { useSelection } from '../selection/selectionStore.ts';

interface ViewAction {
  readonly label: string;
  readonly picture: Icon;
  perform(): void;
}

/** What the palette can do with bookmarks and links. */
export function viewActions(wall: Wall, views: readonly BoardView[]): readonly ViewAction[] {
  const [id, ...others] = useSelection.getState().selectedIds;
  const inOrder = inOrderOfName(views);
  const link = { label: 'Copy the link to the selection', picture: IconLink, perform: () => void copyLinkTo(id ?? '') };
  return [
    { label: 'Bookmark this view', picture: IconBookmarkPlus, perform: () => void bookmarkView(wall) },
    ...(id !== undefined && others.length === 0 ? [link] : []),
    ...(views.length === 0
      ? []
      : [
          {
            label: 'Present the bookmarks',
            picture: IconPresentation,
            perform: () => present(wall, stepsOfViews(inOrder)),
          },
        ]),
    ...inOrder.map((view) => ({
      label: `Go to: ${view.name}`,
      picture: IconBookmark,
      perform: () => goToView(wall, view),
    })),
  ];
}
