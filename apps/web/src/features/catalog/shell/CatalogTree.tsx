import type { CatalogContextSummary } from '@lambdastorm/contract';
import { Link, useParams } from '@tanstack/react-router';
import { useDeferredValue } from 'react';
import { kindIcons } from '../../../shared/theme/kindIcons.ts';
import { useCatalogContext, useCatalogHome, useWorkspaceId } from '../catalogQueries.ts';
import { messageKinds } from '../messageKinds.ts';
import { useContextHues } from '../useContextHues.ts';
import classes from './CatalogTree.module.css';

/** The contexts of the catalog; the one whose pages are shown is unfolded. */
export function CatalogTree() {
  // Hundreds of links take a moment, in which the page itself is shown.
  const contexts = useDeferredValue(useCatalogHome().data?.contexts, undefined) ?? [];
  const { source: shown } = useParams({ strict: false });
  const workspaceId = useWorkspaceId();
  const hueOf = useContextHues();
  if (contexts.length === 0) return null;
  return (
    <nav className={classes.tree} aria-label="Contexts">
      <ul className={classes.contexts}>
        {contexts.map((context) => (
          <li key={context.source}>
            <Link
              to="/workspaces/$workspaceId/catalog/contexts/$source"
              params={{ workspaceId, source: context.source }}
              className={classes.line}
              activeOptions={{ exact: true, includeSearch: false }}
              activeProps={{ 'aria-current': 'page' }}
            >
              <span className={classes.hue} style={{ background: hueOf(context.source) }} />
              <span className={classes.name}>{context.name}</span>
              <span className={classes.count}>{messageCountOf(context)}</span>
            </Link>
            {context.source === shown ? <Messages source={context.source} /> : null}
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** So many are listed; the page of the context has all of them. */
const mostListed = 200;

function Messages({ source }: { readonly source: string }) {
  const workspaceId = useWorkspaceId();
  const messages = useCatalogContext(source).data?.messages ?? [];
  return (
    <ul className={classes.messages}>
      {messages.slice(0, mostListed).map(({ kind, wireName, name, status }) => {
        const { paper, label } = messageKinds[kind];
        const KindIcon = kindIcons[paper];
        return (
          <li key={`${kind} ${wireName}`}>
            <Link
              to="/workspaces/$workspaceId/catalog/contexts/$source/$kind/$wireName"
              params={{ workspaceId, source, kind, wireName }}
              className={classes.line}
              data-gone={status === 'removed' || undefined}
              activeOptions={{ exact: true, includeSearch: false }}
              activeProps={{ 'aria-current': 'page' }}
            >
              <span className={classes.sign} style={{ background: `var(--paper-${paper})` }}>
                <KindIcon size={11} stroke={2} aria-hidden />
              </span>
              <span className="visually-hidden">{label}: </span>
              <span className={classes.name}>{name}</span>
            </Link>
          </li>
        );
      })}
      {messages.length <= mostListed ? null : (
        <li>
          <Link
            to="/workspaces/$workspaceId/catalog/contexts/$source"
            params={{ workspaceId, source }}
            hash="messages"
            className={classes.line}
          >
            All {messages.length} messages
          </Link>
        </li>
      )}
    </ul>
  );
}

function messageCountOf({ counts: { command, event, readModel } }: CatalogContextSummary): number {
  return command + event + readModel;
}
