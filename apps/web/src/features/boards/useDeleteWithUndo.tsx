import type { BoardSummary } from '@lambdastorm/contract';
import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { notifyFailure } from '../../shared/ui/notify.ts';
import { useDeleteBoard, useRestoreBoard } from './boardQueries.ts';

/** Deletes without asking, because it can be taken back. */
export function useDeleteWithUndo(): (board: BoardSummary) => void {
  const deletion = useDeleteBoard();
  const restoration = useRestoreBoard();

  function restore(board: BoardSummary, notificationId: string): void {
    notifications.hide(notificationId);
    restoration.mutate(board.id, { onError: (error) => notifyFailure(`“${board.name}” did not come back`, error) });
  }

  // The card, and with it this hook, is gone when the answer comes: callbacks of `mutate` would not be called.
  return (board) =>
    void deletion.mutateAsync(board.id).then(
      () => {
        const id = `deleted-${board.id}`;
        notifications.show({
          id,
          autoClose: 10_000,
          withBorder: true,
          message: (
            <Group justify="space-between" wrap="nowrap">
              <span>“{board.name}” is deleted.</span>
              <Button size="compact-sm" variant="light" onClick={() => restore(board, id)}>
                Undo
              </Button>
            </Group>
          ),
        });
      },
      (error: unknown) => notifyFailure(`“${board.name}” was not deleted`, error),
    );
}
