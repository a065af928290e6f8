import { type BoardSummary, isAtLeast, routes } from '@lambdastorm/contract';
import { Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import {
  IconArchive,
  IconArchiveOff,
  IconCopy,
  IconDots,
  IconDownload,
  IconPencil,
  IconTag,
  IconTrash,
} from '@tabler/icons-react';
import { IconAction } from '../../shared/ui/IconAction.tsx';
import { notifyDone, notifyFailure } from '../../shared/ui/notify.ts';
import classes from './BoardCard.module.css';
import { useChangeBoard, useDuplicateBoard } from './boardQueries.ts';
import { TagsDialog } from './TagsDialog.tsx';
import { useDeleteWithUndo } from './useDeleteWithUndo.tsx';

export interface BoardCardMenuProps {
  readonly board: BoardSummary;
  readonly onRename: () => void;
}

export function BoardCardMenu({ board, onRename }: BoardCardMenuProps) {
  const change = useChangeBoard();
  const duplicate = useDuplicateBoard();
  const deleteWithUndo = useDeleteWithUndo();
  const [isTagging, tagging] = useDisclosure(false);
  const isArchived = board.status === 'archived';
  const mayRename = isAtLeast(board.role, 'editor');
  const mayManage = isAtLeast(board.role, 'facilitator');

  function archive(): void {
    change.mutate(
      { boardId: board.id, status: isArchived ? 'active' : 'archived' },
      {
        onSuccess: () => notifyDone(isArchived ? `“${board.name}” is back.` : `“${board.name}” is archived.`),
        onError: (error) => notifyFailure('The board was not archived', error),
      },
    );
  }

  function copy(): void {
    duplicate.mutate(board.id, { onError: (error) => notifyFailure('The board was not duplicated', error) });
  }

  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <IconAction icon={IconDots} label={`What to do with ${board.name}`} size={28} className={classes.menu} />
        </Menu.Target>
        <Menu.Dropdown>
          {/* The menu gives focus back to its button when it closes; the name's input must come after that. */}
          <Menu.Item
            leftSection={<IconPencil size={16} />}
            disabled={!mayRename}
            onClick={() => setTimeout(onRename, 50)}
          >
            Rename
          </Menu.Item>
          <Menu.Item leftSection={<IconTag size={16} />} disabled={!mayRename} onClick={tagging.open}>
            Tags
          </Menu.Item>
          <Menu.Item leftSection={<IconCopy size={16} />} onClick={copy}>
            Duplicate
          </Menu.Item>
          <Menu.Item leftSection={<IconDownload size={16} />} component="a" href={routes.boardFile(board.id)} download>
            Download board file
          </Menu.Item>
          <Menu.Item
            leftSection={isArchived ? <IconArchiveOff size={16} /> : <IconArchive size={16} />}
            disabled={!mayManage}
            onClick={archive}
          >
            {isArchived ? 'Take out of the archive' : 'Archive'}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item
            color="red"
            leftSection={<IconTrash size={16} />}
            disabled={!mayManage}
            onClick={() => deleteWithUndo(board)}
          >
            Delete
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <TagsDialog board={board} isOpen={isTagging} onClose={tagging.close} />
    </>
  );
}
