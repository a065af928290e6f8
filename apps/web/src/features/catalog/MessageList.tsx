import type { CatalogMessageSummary } from '@lambdastorm/contract';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import classes from './catalog.module.css';
import { MessageRow } from './MessageRow.tsx';

const rowHeight = 61;
/** Shorter lists are there as a whole, for the browser's own search. */
const longList = 100;

export interface MessageListProps {
  readonly label: string;
  readonly messages: readonly CatalogMessageSummary[];
  readonly isInContext?: boolean;
}

/** Messages below each other; of a long list only what is in sight. */
export function MessageList(props: MessageListProps) {
  if (props.messages.length > longList) return <LongList {...props} />;
  return (
    <ul className={classes.list} aria-label={props.label}>
      {props.messages.map((message) => (
        <li key={`${message.source} ${message.kind} ${message.wireName}`}>
          <MessageRow message={message} isInContext={props.isInContext === true} />
        </li>
      ))}
    </ul>
  );
}

function LongList({ label, messages, isInContext = false }: MessageListProps) {
  // The virtualizer is one object that changes inside, which the compiler would take for unchanged.
  'use no memo';
  const list = useRef<HTMLUListElement>(null);
  const virtualizer = useWindowVirtualizer({
    count: messages.length,
    estimateSize: () => rowHeight,
    overscan: 10,
    scrollMargin: list.current?.offsetTop ?? 0,
  });
  const { scrollMargin } = virtualizer.options;
  return (
    <ul ref={list} className={classes.longList} aria-label={label} style={{ height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const message = messages[index];
        return message === undefined ? null : (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            aria-setsize={messages.length}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${start - scrollMargin}px)` }}
          >
            <MessageRow message={message} isInContext={isInContext} />
          </li>
        );
      })}
    </ul>
  );
}
