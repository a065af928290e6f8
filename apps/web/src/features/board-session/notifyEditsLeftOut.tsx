import { renderBoardFile } from '@lambdastorm/board';
import type { EditsLeftOut } from '@lambdastorm/sync';
import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { countOf } from '../../shared/countOf.ts';
import { saveFile } from '../../shared/saveFile.ts';

/** Says that one's edits came too late, and hands out the board that holds them. */
export function notifyEditsLeftOut({ edits, board }: EditsLeftOut): void {
  function download(): void {
    saveFile(new Blob([renderBoardFile({ name: 'Kept copy', snapshot: board })]), 'kept-copy.board.json');
  }

  notifications.show({
    title: 'Your role has changed',
    message: (
      <>
        You may look at this board now, and {countOf(edits, 'change')} of yours {edits === 1 ? 'was' : 'were'} not
        saved.
        <Button size="compact-xs" variant="default" mt={8} display="block" onClick={download}>
          Download the board with {edits === 1 ? 'it' : 'them'}
        </Button>
      </>
    ),
    color: 'orange',
    autoClose: false,
    withBorder: true,
  });
}
