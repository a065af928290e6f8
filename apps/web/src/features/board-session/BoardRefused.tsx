import { type BoardSnapshot, renderBoardFile } from '@lambdastorm/board';
import type { SaveState } from '@lambdastorm/sync';
import { Button } from '@mantine/core';
import { IconMapOff } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { countOf } from '../../shared/countOf.ts';
import { saveFile } from '../../shared/saveFile.ts';
import { FullPage } from '../../shared/ui/FullPage.tsx';
import { notifyFailure } from '../../shared/ui/notify.ts';
import { useCreateBoard } from '../boards/boardQueries.ts';
import type { OpenBoard } from './openBoard.ts';

export interface BoardRefusedProps {
  readonly board: OpenBoard;
  readonly refusal: Extract<SaveState, { readonly status: 'refused' }>;
}

/** Says why a board can't be shown, and offers what this page still has of it. */
export function BoardRefused({ board, refusal }: BoardRefusedProps) {
  const snapshot = board.session.document.snapshot();
  const { unsavedEdits } = refusal;
  const hasCopy = snapshot.notes.length + snapshot.frames.length > 0;
  const unsaved = unsavedEdits === 0 ? '' : `, with ${countOf(unsavedEdits, 'change')} that the server does not have`;

  async function dropAndTryAgain(): Promise<void> {
    // A device that can't forget its copy would only be refused again.
    await board.forgetLocalCopy().catch((error: unknown) => notifyFailure('The copy was not removed', error));
    window.location.reload();
  }

  return (
    <FullPage
      icon={IconMapOff}
      title="This board can’t be shown"
      text={hasCopy ? `${refusal.reason} What you last saw of it is still on this page${unsaved}.` : refusal.reason}
    >
      {hasCopy ? <KeepCopy board={board} snapshot={snapshot} /> : null}
      <Button component={Link} to="/" variant={hasCopy ? 'default' : 'filled'}>
        Go to your boards
      </Button>
      <Button variant="subtle" onClick={() => window.location.reload()}>
        Try again
      </Button>
      {unsavedEdits > 0 ? (
        <Button variant="light" color="red" onClick={() => void dropAndTryAgain()}>
          Drop {countOf(unsavedEdits, 'change')} and try again
        </Button>
      ) : null}
    </FullPage>
  );
}

const copyName = 'Kept copy';

interface KeepCopyProps {
  readonly board: OpenBoard;
  readonly snapshot: BoardSnapshot;
}

function KeepCopy({ board, snapshot }: KeepCopyProps) {
  const create = useCreateBoard();
  const navigate = useNavigate();

  async function keepAsBoard(): Promise<void> {
    try {
      const file = renderBoardFile({ name: copyName, snapshot });
      const { id } = await create.mutateAsync({ from: 'file', file });
      // It has another home now. A copy that stays does no harm.
      await board.forgetLocalCopy().catch(() => {});
      await navigate({ to: '/boards/$boardId', params: { boardId: id } });
    } catch (error) {
      notifyFailure('The copy was not kept', error);
    }
  }

  function download(): void {
    saveFile(new Blob([renderBoardFile({ name: copyName, snapshot })]), 'kept-copy.board.json');
  }

  return (
    <>
      <Button loading={create.isPending} onClick={() => void keepAsBoard()}>
        Keep it as a new board
      </Button>
      <Button variant="default" onClick={download}>
        Download a copy
      </Button>
    </>
  );
}
