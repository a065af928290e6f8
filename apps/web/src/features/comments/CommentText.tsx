import type { BoardComment } from '@lambdastorm/contract';
import classes from './CommentsPanel.module.css';
import { type Mentionable, piecesOf } from './mentions.ts';

export interface CommentTextProps {
  readonly comment: BoardComment;
  readonly people: readonly Mentionable[];
  readonly isShort?: boolean;
}

/** What somebody said, with the names of those whom it mentions. */
export function CommentText({ comment, people, isShort = false }: CommentTextProps) {
  const names = people.filter(({ userId }) => comment.mentions.includes(userId)).map(({ name }) => name);
  let at = 0;
  return (
    <span className={classes.text} data-short={isShort}>
      {piecesOf(comment.text, names).map(({ text, isName }) => {
        at += text.length;
        return isName ? (
          <strong key={at} className={classes.mention}>
            {text}
          </strong>
        ) : (
          text
        );
      })}
    </span>
  );
}
