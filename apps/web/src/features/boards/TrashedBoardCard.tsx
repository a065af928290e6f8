import { type BoardSummary, daysInTrash } from '@lambdastorm/contract';
import { Button, Group, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconRestore, IconTrashX } from '@tabler/icons-react';
import { countOf } from '../../shared/countOf.ts';
import { relativeTime } from '../../shared/time/relativeTime.ts';
import { IconAction } from '../../shared/ui/IconAction.tsx';
import { notifyDone, notifyFailure } from '../../shared/ui/notify.ts';
import classes from './BoardCard.module.css';
import { BoardThumbnail } from './BoardThumbnail.tsx';
import { useDeleteForGood, useRestoreBoard } from './boardQueries.ts';

export interface TrashedBoardCardProps {
  readonly board: BoardSummary;
  readonly deletedAt: Date;
  readonly now: Date;
}

/** A deleted board: it can be restored, or removed for good. */
export function TrashedBoardCard({ board, deletedAt, now }: TrashedBoardCardProps) {
  const restoration = useRestoreBoard();
  const deletion = useDeleteForGood();
  const [isAsking, asking] = useDisclosure(false);

  // The card, and with it this hook, is gone when the answer comes: callbacks of `mutate` would not be called.
  function restore(): void {
    restoration.mutateAsync(board.id).then(
      () => notifyDone(`“${board.name}” is back.`),
      (error: unknown) => notifyFailure(`“${board.name}” did not come back`, error),
    );
  }

  function deleteForGood(): void {
    asking.close();
    deletion.mutateAsync(board.id).then(
      () => notifyDone(`“${board.name}” is gone for good.`),
      (error: unknown) => notifyFailure(`“${board.name}” was not deleted`, error),
    );
  }

  return (
    <li className={classes.card}>
      <BoardThumbnail preview={board.preview} />
      <div className={classes.caption}>
        <div className={classes.words}>
          <h2 className={classes.name} title={board.name}>
            {board.name}
          </h2>
          <p className={classes.facts}>
            deleted <time dateTime={deletedAt.toISOString()}>{relativeTime(deletedAt, now)}</time> · kept for{' '}
            {countOf(daysLeft(deletedAt, now), 'day')}
          </p>
          <Group gap={4} mt={6}>
            <Button
              size="compact-sm"
              variant="default"
              leftSection={<IconRestore size={14} />}
              loading={restoration.isPending}
              onClick={restore}
            >
              Restore
            </Button>
            {board.role === 'owner' ? (
              <IconAction icon={IconTrashX} label={`Delete ${board.name} for good`} size={26} onClick={asking.open} />
            ) : null}
          </Group>
        </div>
      </div>
      <Modal opened={isAsking} onClose={asking.close} title={`Delete “${board.name}” for good?`}>
        <p>All of it is removed from the server and can’t be restored. A board file that you download first can.</p>
        <Group justify="flex-end">
          <Button variant="default" onClick={asking.close}>
            Keep it
          </Button>
          <Button color="red" onClick={deleteForGood}>
            Delete for good
          </Button>
        </Group>
      </Modal>
    </li>
  );
}

function daysLeft(deletedAt: Date, now: Date): number {
  const days = (now.getTime() - deletedAt.getTime()) / (24 * 60 * 60_000);
  // This page's clock may be behind the server's.
  return Math.min(daysInTrash, Math.max(0, Math.ceil(daysInTrash - days)));
}
