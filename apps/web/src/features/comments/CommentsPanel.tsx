import type { CommentThread } from '@lambdastorm/contract';
import { Button, Skeleton } from '@mantine/core';
import { IconMessage, IconPlugConnectedX } from '@tabler/icons-react';
import { useState } from 'react';
import { EmptyState } from '../../shared/ui/EmptyState.tsx';
import { notifyFailure } from '../../shared/ui/notify.ts';
import { useWall } from '../board-canvas/Wall.ts';
import { useBoardSnapshot } from '../board-session/BoardSession.ts';
import { useSelection } from '../selection/selectionStore.ts';
import { CommentForm } from './CommentForm.tsx';
import classes from './CommentsPanel.module.css';
import { useMayComment, useStartThread, useThreads } from './commentQueries.ts';
import { useComments } from './commentsStore.ts';
import type { Mentionable } from './mentions.ts';
import { ThreadView } from './ThreadView.tsx';
import { useMentionable } from './useMentionable.ts';

const shownAtFirst = 50;

/** What people say about the board: threads, those with news first, and where to begin one. */
export function CommentsPanel() {
  const threads = useThreads();
  const mayComment = useMayComment();
  const { showsResolved, toggleResolved, openThreadId } = useComments();
  const [most, setMost] = useState(shownAtFirst);
  const people = useMentionable();
  if (threads.data === undefined) {
    return threads.isError ? (
      <EmptyState icon={IconPlugConnectedX} title="The comments could not be loaded">
        <p>{threads.error.message}</p>
        <Button size="xs" onClick={() => void threads.refetch()}>
          Try again
        </Button>
      </EmptyState>
    ) : (
      <Skeleton height={60} m="md" />
    );
  }
  const resolved = threads.data.filter(({ resolvedAt }) => resolvedAt !== undefined).length;
  const isShown = ({ id, resolvedAt }: CommentThread): boolean =>
    showsResolved || resolvedAt === undefined || id === openThreadId;
  const shown = threads.data.filter(isShown);
  return (
    <div className={classes.panel}>
      {mayComment ? <NewThread people={people} /> : null}
      {resolved === 0 ? null : (
        <Button size="compact-xs" variant="subtle" color="gray" onClick={toggleResolved}>
          {showsResolved ? 'Hide what is resolved' : `Show ${resolved} resolved`}
        </Button>
      )}
      {shown.length === 0 ? (
        <EmptyState icon={IconMessage} title={resolved === 0 ? 'Nobody has said anything yet' : 'All is resolved'}>
          Select a note and write about it here, or write about the place that you look at.
        </EmptyState>
      ) : (
        <ul className={classes.threads} aria-label="Comments">
          {shown.slice(0, most).map((thread) => (
            <ThreadView key={thread.id} thread={thread} people={people} isOpen={thread.id === openThreadId} />
          ))}
        </ul>
      )}
      {shown.length > most ? (
        <Button size="xs" variant="default" onClick={() => setMost(most + 200)}>
          Show more
        </Button>
      ) : null}
    </div>
  );
}

/** About the one selected note, else about the middle of what is in the window. */
function NewThread({ people }: { readonly people: readonly Mentionable[] }) {
  const { view } = useWall();
  const { notes } = useBoardSnapshot();
  const selectedIds = useSelection((selection) => selection.selectedIds);
  const start = useStartThread();
  const note = selectedIds.length === 1 ? notes.find(({ id }) => id === selectedIds[0]) : undefined;
  const label = note === undefined ? 'Comment on this place' : `Comment on “${note.text.slice(0, 40)}”`;

  return (
    <CommentForm
      label={label}
      submit="Comment"
      isPending={start.isPending}
      people={people}
      onSay={async (said) => {
        const { cx, cy } = view.get();
        const about = note === undefined ? { place: { x: cx, y: cy } } : { noteId: note.id, place: note.position };
        try {
          const { id } = await start.mutateAsync({ ...about, ...said });
          useComments.getState().open(id);
        } catch (error) {
          notifyFailure('The comment was not kept', error);
          throw error;
        }
      }}
    />
  );
}
