import { type StickyKind, stickyKinds } from '@lambdastorm/board';
import { useMantineColorScheme } from '@mantine/core';
import {
  type Icon,
  IconArrowBackUp,
  IconArrowBarToRight,
  IconArrowForwardUp,
  IconBinaryTree2,
  IconBookUpload,
  IconCopy,
  IconCrop169,
  IconFileZip,
  IconFocusCentered,
  IconHome,
  IconKeyboard,
  IconLayoutSidebarRight,
  IconLink,
  IconLock,
  IconMaximize,
  IconPalette,
  IconPresentation,
  IconReplace,
  IconSelectAll,
  IconStack2,
  IconStackPop,
  IconStairs,
  IconTimeline,
  IconUserPlus,
  IconZoomIn,
  IconZoomOut,
  IconZoomReset,
} from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { copyBoardLink } from '../access/copyBoardLink.ts';
import { useShareDialog } from '../access/shareDialogStore.ts';
import { arrangeSelected } from '../board-canvas/actions/structuring.ts';
import { performKeyAction } from '../board-canvas/keyboard/performKeyAction.ts';
import type { KeyAction } from '../board-canvas/keyboard/toKeyAction.ts';
import { layOut } from '../board-canvas/layout/layOut.tsx';
import { arrangements } from '../board-canvas/selecting/arrangements.ts';
import { useWall } from '../board-canvas/Wall.ts';
import { boardLevels } from '../board-page/boardLevels.ts';
import { boardViews } from '../board-page/boardViews.ts';
import { type PanelTab, usePanel } from '../board-page/panelStore.ts';
import { useBoardView } from '../board-page/useBoardView.ts';
import { useBoardSnapshot, useDerivation } from '../board-session/BoardSession.ts';
import { useDownloadDialog } from '../code-download/downloadDialogStore.ts';
import { usePublishDialog } from '../publishing/publishDialogStore.ts';
import { useRefactoring } from '../refactoring/refactoringStore.ts';
import { refactoringsOf } from '../refactoring/refactorings.ts';
import { useSelection } from '../selection/selectionStore.ts';
import { inferredActions } from './inferredActions.ts';
import { foldText, type Worded } from './matchWords.ts';
import { viewActions } from './viewActions.ts';

export interface PaletteAction extends Worded {
  readonly type: 'action';
  readonly label: string;
  /** The same from the keyboard; empty when there is no key. */
  readonly keys: string;
  readonly picture: Icon | StickyKind;
  perform(): void;
}

type PlainKeyAction = Exclude<KeyAction['type'], 'place' | 'nudge' | 'walk'>;

const keyActions: readonly (readonly [label: string, keys: string, Icon, PlainKeyAction])[] = [
  ['Undo', 'Ctrl Z', IconArrowBackUp, 'undo'],
  ['Redo', 'Ctrl Shift Z', IconArrowForwardUp, 'redo'],
  ['Zoom to fit: show everything', 'Shift 1', IconMaximize, 'fitAll'],
  ['Zoom to the selection', 'Shift 2', IconFocusCentered, 'fitSelection'],
  ['Zoom to 100 %', '0', IconZoomReset, 'zoomReset'],
  ['Zoom in', '+', IconZoomIn, 'zoomIn'],
  ['Zoom out', '−', IconZoomOut, 'zoomOut'],
  ['Select everything', 'Ctrl A', IconSelectAll, 'selectAll'],
  ['Duplicate the selection', 'Ctrl D', IconCopy, 'duplicate'],
  ['Frame the selection as a bounded context', 'F', IconCrop169, 'frame'],
  ['Tidy the timeline', 'Shift T', IconTimeline, 'tidy'],
  ['Make room to the right', 'Shift R', IconArrowBarToRight, 'makeRoom'],
  ['Group the selection', 'Ctrl G', IconStack2, 'group'],
  ['Ungroup the selection', 'Ctrl Shift G', IconStackPop, 'ungroup'],
  ['Lock or unlock the selection', 'Ctrl Shift L', IconLock, 'lock'],
  ['Present the wall frame by frame', 'Shift P', IconPresentation, 'present'],
  ['Show all keys', '?', IconKeyboard, 'shortcuts'],
];

const panels: readonly (readonly [PanelTab, string])[] = [
  ['details', 'Details'],
  ['findings', 'Findings'],
  ['model', 'Model'],
  ['code', 'Code'],
  ['outline', 'Outline and bookmarks'],
];

const colours = [
  ['light', 'light'],
  ['dark', 'dark'],
  ['auto', 'like the system'],
] as const;

/** Everything the palette can do on a board. */
export function usePaletteActions(): readonly PaletteAction[] {
  const wall = useWall();
  const { inferred, model } = useDerivation();
  const board = useBoardSnapshot();
  const { views } = board;
  const selectedIds = useSelection((selection) => selection.selectedIds);
  const { show } = useBoardView();
  const navigate = useNavigate();
  const { setColorScheme } = useMantineColorScheme();
  return [
    ...keyActions.map(([label, keys, icon, type]) =>
      action({ label, keys, picture: icon, perform: () => void performKeyAction(wall, { type }) }),
    ),
    ...(Object.keys(stickyKinds) as StickyKind[]).map((kind) => {
      const label = `New note: ${stickyKinds[kind].label.toLowerCase()}`;
      const perform = () => void performKeyAction(wall, { type: 'place', kind });
      return action({ label, keys: stickyKinds[kind].key.toUpperCase(), picture: kind, perform });
    }),
    action({ label: 'Download projects', picture: IconFileZip, perform: useDownloadDialog.getState().open }),
    ...model.boundedContexts.map(({ id, name }) =>
      action({
        label: `Publish to the catalog, or compare with it: ${name || 'untitled context'}`,
        picture: IconBookUpload,
        perform: () => usePublishDialog.getState().open(id),
      }),
    ),
    action({
      label: 'Lay out along the arrows',
      picture: IconBinaryTree2,
      perform: () => void layOut(wall, inferred),
    }),
    ...arrangements.map(([arrangement, label, picture]) =>
      action({ label, picture, perform: () => arrangeSelected(wall, arrangement) }),
    ),
    ...inferredActions(wall, inferred).map(action),
    ...refactoringsOf(board, model, selectedIds).map(({ label, refactoring }) =>
      action({ label, picture: IconReplace, perform: () => useRefactoring.getState().begin(refactoring) }),
    ),
    ...boardViews.map(({ value, label, icon }) =>
      action({ label: `Show: ${label.toLowerCase()}`, picture: icon, perform: () => show(value) }),
    ),
    ...viewActions(wall, views).map(action),
    ...panels.map(([tab, label]) =>
      action({
        label: `Open the panel: ${label}`,
        picture: IconLayoutSidebarRight,
        perform: () => usePanel.getState().show(tab),
      }),
    ),
    ...boardLevels.map(({ value, label }) =>
      action({
        label: `Level: ${label}`,
        picture: IconStairs,
        perform: () => wall.document.edit({ type: 'setLevel', level: value }),
      }),
    ),
    ...colours.map(([value, label]) =>
      action({ label: `Theme: ${label}`, picture: IconPalette, perform: () => setColorScheme(value) }),
    ),
    action({ label: 'Share this board', picture: IconUserPlus, perform: useShareDialog.getState().open }),
    action({ label: 'Copy the address of this board', picture: IconLink, perform: () => void copyBoardLink() }),
    action({ label: 'All boards', picture: IconHome, perform: () => void navigate({ to: '/' }) }),
  ];
}

function action(
  about: Pick<PaletteAction, 'label' | 'picture' | 'perform'> & { readonly keys?: string },
): PaletteAction {
  return { type: 'action', keys: '', ...about, folded: foldText(about.label) };
}
