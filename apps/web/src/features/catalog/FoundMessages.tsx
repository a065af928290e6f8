import type { CatalogSearch } from '@lambdastorm/contract';
import { Skeleton } from '@mantine/core';
import { countOf } from '../../shared/countOf.ts';
import { LoadFailure } from '../../shared/ui/LoadFailure.tsx';
import shared from './catalog.module.css';
import { MessageList } from './MessageList.tsx';

export interface FoundMessagesProps {
  readonly found: {
    readonly data: CatalogSearch | undefined;
    readonly error: Error | null;
    refetch(): unknown;
  };
}

/** The messages that a search found, and how many they are the best of. */
export function FoundMessages({ found }: FoundMessagesProps) {
  const { data, error } = found;
  if (data === undefined) {
    if (error !== null) return <LoadFailure what="The messages" query={found} />;
    return <Skeleton height={180} role="status" aria-label="Loading the messages" />;
  }
  const { messages, messageCount } = data;
  if (messages.length === 0) return <p className={shared.nothing}>None.</p>;
  return (
    <>
      {messages.length === messageCount ? null : (
        <p className={shared.nothing}>
          The first {messages.length} of {countOf(messageCount, 'message')}.
        </p>
      )}
      <MessageList label="Messages" messages={messages} />
    </>
  );
}
