import { Button } from '@mantine/core';
import { IconBooks } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { EmptyState } from '../../../shared/ui/EmptyState.tsx';
import { useBoards } from '../../boards/boardQueries.ts';
import { useWorkspaceId } from '../catalogQueries.ts';
import { useMayPublish } from '../useMayPublish.ts';
import classes from './home.module.css';

/** What a catalog says before anything is in it: how something gets there. */
export function FirstPublication() {
  const workspaceId = useWorkspaceId();
  const mayPublish = useMayPublish();
  return (
    <div className={classes.invitation}>
      <EmptyState icon={IconBooks} title="Nothing is published yet">
        <p>
          Boards are drafts. Open one, select the frame of a bounded context and press Publish to the catalog: its
          events, commands and read models become a version here that other teams can rely on.
        </p>
        {mayPublish ? <ToABoard workspaceId={workspaceId} /> : null}
      </EmptyState>
    </div>
  );
}

function ToABoard({ workspaceId }: { readonly workspaceId: string }) {
  const boards = useBoards().data?.filter((board) => board.workspaceId === workspaceId && board.status === 'active');
  const board = boards?.find(({ contextCount }) => contextCount > 0) ?? boards?.[0];
  if (boards === undefined) return null;
  if (board === undefined) {
    return (
      <Button size="md" renderRoot={(props) => <Link to="/" search={{ in: workspaceId }} {...props} />}>
        Make a board
      </Button>
    );
  }
  return (
    <Button size="md" renderRoot={(props) => <Link to="/boards/$boardId" params={{ boardId: board.id }} {...props} />}>
      Open “{board.name}”
    </Button>
  );
}
