import { Button, Skeleton } from '@mantine/core';
import { IconPlugConnectedX, IconSearchOff } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { countOf } from '../../../shared/countOf.ts';
import { EmptyState } from '../../../shared/ui/EmptyState.tsx';
import { ContextLink } from '../ContextLink.tsx';
import shared from '../catalog.module.css';
import { useCatalogSearch, useWorkspaceId } from '../catalogQueries.ts';
import { MessageList } from '../MessageList.tsx';
import classes from './home.module.css';

/** What fits the words and the filters of the address. */
export function Found({ query }: { readonly query: Readonly<Record<string, string>> }) {
  const { data, isPending, error, refetch } = useCatalogSearch(query);
  const workspaceId = useWorkspaceId();
  if (isPending) return <Skeleton height={300} role="status" aria-label="Searching" />;
  if (data === undefined) {
    return (
      <EmptyState icon={IconPlugConnectedX} title="The search did not work">
        <p>{error?.message}</p>
        <Button onClick={() => void refetch()}>Try again</Button>
      </EmptyState>
    );
  }
  const { messages, contexts, terms, messageCount } = data;
  if (messages.length + contexts.length + terms.length === 0) {
    return (
      <EmptyState icon={IconSearchOff} title="Nothing in the catalog is like that">
        Names, descriptions, fields, teams and words of the glossary are searched. Take a filter away, or try another
        word.
      </EmptyState>
    );
  }
  return (
    <>
      {contexts.length === 0 ? null : (
        <section className={classes.found} aria-label="Contexts">
          <h2 className={classes.heading}>Contexts</h2>
          <ul className={shared.chips}>
            {contexts.map(({ source, name }) => (
              <li key={source} className={classes.foundContext}>
                <ContextLink source={source} name={name} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {terms.length === 0 ? null : (
        <section className={classes.found} aria-label="Words">
          <h2 className={classes.heading}>Words</h2>
          <ul className={classes.words}>
            {terms.map(({ word, source, contextName, definition }) => (
              <li key={`${source} ${word}`}>
                <Link
                  to="/workspaces/$workspaceId/catalog/glossary"
                  params={{ workspaceId }}
                  search={{ word }}
                  className={shared.link}
                >
                  {word}
                </Link>{' '}
                <ContextLink source={source} name={contextName} />
                {definition === undefined ? null : <p className={shared.rowAbout}>{definition}</p>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {messages.length === 0 ? null : (
        <section className={classes.found} aria-label="Messages">
          <h2 className={classes.heading}>
            {messages.length < messageCount
              ? `The best ${messages.length} of ${countOf(messageCount, 'message')}`
              : countOf(messages.length, 'message')}
          </h2>
          <MessageList label="Messages" messages={messages} />
        </section>
      )}
    </>
  );
}
