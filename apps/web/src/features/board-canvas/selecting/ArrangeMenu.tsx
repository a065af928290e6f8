import type { BoardSnapshot } from '@lambdastorm/board';
import { ActionIcon, Kbd, Menu, Tooltip } from '@mantine/core';
import {
  type Icon,
  IconArrowBarToRight,
  IconBinaryTree2,
  IconLayoutDashboard,
  IconLock,
  IconReplace,
  IconStack2,
  IconStackPop,
  IconTimeline,
} from '@tabler/icons-react';
import { useDerivation } from '../../board-session/BoardSession.ts';
import { useRefactoring } from '../../refactoring/refactoringStore.ts';
import { refactoringsOf } from '../../refactoring/refactorings.ts';
import { framesOf, notesOf } from '../actions/selected.ts';
import {
  arrangeSelected,
  groupSelected,
  makeRoom,
  tidySelected,
  toggleLock,
  ungroupSelected,
} from '../actions/structuring.ts';
import { layOut } from '../layout/layOut.tsx';
import { useWall } from '../Wall.ts';
import { arrangements } from './arrangements.ts';

interface ArrangeMenuProps {
  readonly board: BoardSnapshot;
  readonly selectedIds: readonly string[];
}

/** Everything that brings order into what is selected. */
export function ArrangeMenu({ board, selectedIds }: ArrangeMenuProps) {
  const wall = useWall();
  const { inferred, model } = useDerivation();
  const refactorings = refactoringsOf(board, model, selectedIds);
  const things = [...framesOf(board, selectedIds), ...notesOf(board, selectedIds)];
  const isGroup = things.some(({ group }) => group !== undefined);
  const item = (label: string, keys: string, ItemIcon: Icon, onClick: () => void) => (
    <Menu.Item
      key={label}
      leftSection={<ItemIcon size={16} />}
      rightSection={keys === '' ? null : <Kbd size="xs">{keys}</Kbd>}
      onClick={onClick}
    >
      {label}
    </Menu.Item>
  );
  return (
    <Menu position="bottom" width={260}>
      <Menu.Target>
        <ActionIcon size={30} aria-label="Arrange" title="Arrange">
          <IconLayoutDashboard size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {things.length > 1 && <ArrangeRows />}
        {item('Tidy the timeline', 'Shift T', IconTimeline, () => tidySelected(wall))}
        {item('Make room to the right', 'Shift R', IconArrowBarToRight, () => makeRoom(wall))}
        {item('Lay out along the arrows', '', IconBinaryTree2, () => void layOut(wall, inferred))}
        {refactorings.length > 0 && <Menu.Divider />}
        {refactorings.map(({ label, refactoring }) =>
          item(label, '', IconReplace, () => useRefactoring.getState().begin(refactoring)),
        )}
        <Menu.Divider />
        {things.length > 1 && item('Group', 'Ctrl G', IconStack2, () => groupSelected(wall))}
        {isGroup && item('Ungroup', 'Ctrl Shift G', IconStackPop, () => ungroupSelected(wall))}
        {item('Lock', 'Ctrl Shift L', IconLock, () => toggleLock(wall))}
      </Menu.Dropdown>
    </Menu>
  );
}

function ArrangeRows() {
  const wall = useWall();
  return (
    <>
      <div className="arrange-items">
        {arrangements.map(([arrangement, label, ArrangeIcon]) => (
          <Tooltip key={arrangement} label={label}>
            <Menu.Item aria-label={label} onClick={() => arrangeSelected(wall, arrangement)}>
              <ArrangeIcon size={18} />
            </Menu.Item>
          </Tooltip>
        ))}
      </div>
      <Menu.Divider />
    </>
  );
}
