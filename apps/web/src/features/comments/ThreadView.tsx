import type { BoardComment, CommentThread } from '@lambdastorm/contract';
import { Button, Group, Menu } from '@mantine/core';
import { IconCheck, IconDots, IconRotate } from '@tabler/icons-react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { countOf } from '../../shared/countOf.ts';
import { relativeTime } from '../../shared/time/relativeTime.ts';
import { useNow } from '../../shared/time/useNow.ts';
import { IconAction } from '../../shared/ui/IconAction.tsx';
import { notifyFailure } from '../../shared/ui/notify.ts';
import { useWall } from '../board-canvas/Wall.ts';
import { useBoardSession } from '../board-session/BoardSession.ts';
import { useNote } from '../board-session/useNote.ts';
import { useBoard } from '../boards/boardQueries.ts';
import { nameOf } from '../presence/personLook.ts';
import { useSelection } from '../selection/selectionStore.ts';
import { useMe } from '../sign-in/meQueries.ts';
import { CommentForm } from './CommentForm.tsx';
import classes from './CommentsPanel.module.css';
import { CommentText } from './CommentText.tsx';
import { useMarkRead, useMayComment, useRemoveComment, useReply, useResolve, useReword } from './commentQueries.ts';
import { useComments } from './commentsStore.ts';
import type { Mentionable } from './mentions.ts';

export interface ThreadViewProps {
  readonly thread: CommentThread;
  /** Who can be mentioned, gathered once for all threads. */
  readonly people: readonly Mentionable[];
  readonly isOpen: boolean;
}

/** One conversation: its beginning in the list, all of it when it is open. */
export function ThreadView({ thread, people, isOpen }: ThreadViewProps) {
  const { id, comments, isUnread, resolvedAt, resolvedBy } = thread;
  const myId = useMe().data?.person?.id ?? '';
  const isForMe = isUnread && comments.some(({ mentions }) => mentions.includes(myId));
  const [first] = comments;
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isOpen) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  if (first === undefined) return null;

  return (
    <li
      ref={item}
      className={classes.thread}
      data-open={isOpen}
      data-unread={isUnread}
      data-resolved={resolvedAt !== undefined}
    >
      <ThreadHead thread={thread} isOpen={isOpen} isForMe={isForMe} />
      {isOpen ? (
        <OpenThread thread={thread} people={people} />
      ) : (
        <button type="button" className={classes.excerpt} onClick={() => useComments.getState().open(id)}>
          <CommentText comment={first} people={people} isShort />
          {comments.length > 1 ? <span className={classes.more}>{countOf(comments.length - 1, 'answer')}</span> : null}
        </button>
      )}
      {resolvedAt === undefined ? null : (
        <p className={classes.resolved}>Resolved by {nameOf({ name: resolvedBy ?? '' })}</p>
      )}
    </li>
  );
}

function ThreadHead({ thread, isOpen, isForMe }: Omit<ThreadViewProps, 'people'> & { readonly isForMe: boolean }) {
  const { id, noteId, place, isUnread, resolvedAt } = thread;
  const wall = useWall();
  const note = useNote(noteId ?? '');
  const resolve = useResolve();
  const mayComment = useMayComment();
  const isResolved = resolvedAt !== undefined;

  function show(): void {
    useComments.getState().open(isOpen ? undefined : id);
    if (isOpen) return;
    if (note !== undefined) useSelection.getState().revealAndSelect([note.id]);
    else wall.view.bringIntoView({ position: place, size: { width: 200, height: 200 } });
  }

  return (
    <div className={classes.head}>
      <button type="button" className={classes.about} aria-expanded={isOpen} onClick={show}>
        {isUnread ? <span className={classes.news} role="img" aria-label="Not read" /> : null}
        {note === undefined
          ? noteId === undefined
            ? 'A place'
            : 'A deleted note'
          : note.text || 'A note without words'}
      </button>
      {isForMe ? <span className={classes.forMe}>mentions you</span> : null}
      {mayComment ? (
        <IconAction
          icon={isResolved ? IconRotate : IconCheck}
          label={isResolved ? 'Open again' : 'Resolve'}
          size={26}
          onClick={() =>
            resolve.mutate(
              { threadId: id, isResolved: !isResolved },
              { onError: (error) => notifyFailure('The thread was not changed', error) },
            )
          }
        />
      ) : null}
    </div>
  );
}

/** A thread of thousands is read from its end. */
const shownAtFirst = 50;

function OpenThread({ thread, people }: Omit<ThreadViewProps, 'isOpen'>) {
  const { id, comments, isUnread } = thread;
  const reply = useReply();
  const [most, setMost] = useState(shownAtFirst);
  const mayComment = useMayComment();
  const { mutate: markRead } = useMarkRead();
  const read = useEffectEvent(() => markRead({ threadId: id }));
  useEffect(() => {
    if (isUnread) read();
  }, [isUnread]);

  return (
    <>
      {comments.length > most ? (
        <Button size="compact-xs" variant="subtle" onClick={() => setMost(most + 200)}>
          Show earlier
        </Button>
      ) : null}
      <ul className={classes.comments}>
        {comments.slice(-most).map((comment) => (
          <CommentItem key={comment.id} threadId={id} comment={comment} people={people} />
        ))}
      </ul>
      {mayComment ? (
        <CommentForm
          label="Answer"
          submit="Answer"
          isPending={reply.isPending}
          people={people}
          onSay={(said) =>
            reply.mutateAsync({ threadId: id, ...said }).catch((error: unknown) => {
              notifyFailure('The answer was not kept', error);
              throw error;
            })
          }
        />
      ) : null}
    </>
  );
}

interface CommentItemProps {
  readonly threadId: string;
  readonly comment: BoardComment;
  readonly people: readonly Mentionable[];
}

function CommentItem({ threadId, comment, people }: CommentItemProps) {
  const [isRewording, setRewording] = useState(false);
  const reword = useReword();
  const now = useNow(30_000);
  const at = new Date(comment.at);
  if (isRewording) {
    return (
      <li>
        <CommentForm
          label="Your comment"
          submit="Save"
          initialText={comment.text}
          isPending={reword.isPending}
          people={people}
          onCancel={() => setRewording(false)}
          onSay={async (said) => {
            await reword.mutateAsync({ threadId, commentId: comment.id, ...said }).catch((error: unknown) => {
              notifyFailure('The comment was not changed', error);
              throw error;
            });
            setRewording(false);
          }}
        />
      </li>
    );
  }
  return (
    <li className={classes.comment}>
      <Group gap={6} wrap="nowrap">
        <span className={classes.author}>{nameOf({ name: comment.author })}</span>
        <time className={classes.time} dateTime={comment.at} title={at.toLocaleString('en')}>
          {relativeTime(at, now)}
          {comment.editedAt === undefined ? '' : ' · edited'}
        </time>
        <CommentMenu threadId={threadId} comment={comment} onReword={() => setRewording(true)} />
      </Group>
      <CommentText comment={comment} people={people} />
    </li>
  );
}

interface CommentMenuProps {
  readonly threadId: string;
  readonly comment: BoardComment;
  readonly onReword: () => void;
}

function CommentMenu({ threadId, comment, onReword }: CommentMenuProps) {
  const { boardId } = useBoardSession();
  const remove = useRemoveComment();
  const myId = useMe().data?.person?.id;
  const role = useBoard(boardId).data?.role;
  const isMine = comment.authorId === myId;
  if (!isMine && role !== 'owner' && role !== 'facilitator') return null;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <IconAction icon={IconDots} label="What to do with this comment" size={22} className={classes.menu} />
      </Menu.Target>
      <Menu.Dropdown>
        {/* The menu gives focus back to its button when it closes; the field must come after that. */}
        {isMine ? <Menu.Item onClick={() => setTimeout(onReword, 50)}>Say it otherwise</Menu.Item> : null}
        <Menu.Item
          color="red"
          onClick={() =>
            remove.mutate(
              { threadId, commentId: comment.id },
              { onError: (error) => notifyFailure('The comment was not deleted', error) },
            )
          }
        >
          Delete
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
