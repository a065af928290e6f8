import type { BoardSnapshot, Point } from '@lambdastorm/board';
import type { CommentThread } from '@lambdastorm/contract';
import { ViewportPortal } from '@xyflow/react';
import { useRef } from 'react';
import { usePanel } from '../../board-page/panelStore.ts';
import { useBoardSnapshot } from '../../board-session/BoardSession.ts';
import { useCommentNews, useThreads } from '../../comments/commentQueries.ts';
import { useComments } from '../../comments/commentsStore.ts';
import { useViewEffect } from '../view/useViewEffect.ts';
import './commentPins.css';

/** More would hide the wall; the panel has them all. */
const mostPins = 300;
const none: readonly CommentThread[] = [];

/** Marks on the wall where something is said that is not resolved. */
export function CommentPins() {
  useCommentNews();
  const threads = useThreads().data ?? none;
  const open = threads.filter(({ resolvedAt }) => resolvedAt === undefined).slice(0, mostPins);
  return open.length === 0 ? null : <Pins threads={open} />;
}

function Pins({ threads }: { readonly threads: readonly CommentThread[] }) {
  const board = useBoardSnapshot();
  const openThreadId = useComments((comments) => comments.openThreadId);
  const layer = useRef<HTMLDivElement>(null);
  useViewEffect((_x, _y, zoom) => layer.current?.style.setProperty('--zoom', `${zoom}`));
  return (
    <ViewportPortal>
      <div ref={layer} className="comment-pins">
        {threads.map((thread) => (
          <Pin key={thread.id} thread={thread} at={placeOf(thread, board)} isOpen={thread.id === openThreadId} />
        ))}
      </div>
    </ViewportPortal>
  );
}

interface PinProps {
  readonly thread: CommentThread;
  readonly at: Point;
  readonly isOpen: boolean;
}

function Pin({ thread: { id, comments, isUnread }, at, isOpen }: PinProps) {
  const [first] = comments;
  const who = first?.author || 'A guest';

  function open(): void {
    useComments.getState().open(id);
    usePanel.getState().show('comments');
  }

  return (
    <button
      type="button"
      className="comment-pin nodrag nopan"
      data-unread={isUnread}
      data-open={isOpen}
      style={{ translate: `${at.x}px ${at.y}px` }}
      aria-label={`${isUnread ? 'Unread comment' : 'Comment'} by ${who}`}
      title={first?.text.slice(0, 200)}
      onClick={open}
    >
      {comments.length}
    </button>
  );
}

/** At the corner of its note, or where it was begun. */
function placeOf({ noteId, place }: CommentThread, { notes }: BoardSnapshot): Point {
  const note = noteId === undefined ? undefined : notes.find(({ id }) => id === noteId);
  return note === undefined ? place : { x: note.position.x + note.size.width, y: note.position.y };
}
