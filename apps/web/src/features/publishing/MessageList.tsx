import type { MessageComparison } from '@lambdastorm/catalog';
import { useState } from 'react';
import { countOf } from '../../shared/countOf.ts';
import classes from './MessageList.module.css';
import { MessageRow } from './MessageRow.tsx';

/** What hurts comes first. */
const ranks: Readonly<Record<MessageComparison['status'], number>> = {
  removed: 0,
  changed: 1,
  added: 2,
  described: 3,
  same: 4,
};

/** What would become of each message; those that stay as they are on demand. */
export function MessageList({ messages }: { readonly messages: readonly MessageComparison[] }) {
  const [isWhole, setIsWhole] = useState(false);
  const inOrder = messages.toSorted((a, b) => rankOf(a) - rankOf(b));
  const differing = inOrder.filter(({ status }) => status !== 'same');
  const shown = isWhole ? inOrder : differing;
  const hidden = messages.length - shown.length;
  return (
    <section aria-label="Messages">
      <ul className={classes.list}>
        {shown.map((message) => (
          <MessageRow key={`${message.kind} ${message.wireName}`} message={message} />
        ))}
      </ul>
      {hidden === 0 ? null : (
        <button type="button" className={classes.more} onClick={() => setIsWhole(true)}>
          {differing.length === 0 ? '' : 'And '}
          {countOf(hidden, 'message')} as {hidden === 1 ? 'it was' : 'they were'}
        </button>
      )}
      {messages.length === 0 ? <p className={classes.none}>It has no events, commands or read models yet.</p> : null}
    </section>
  );
}

function rankOf({ status, touched }: MessageComparison): number {
  return ranks[status] - (touched.length > 0 ? 10 : 0);
}
