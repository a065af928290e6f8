import type { CatalogContextSummary } from '@lambdastorm/contract';
import { Link } from '@tanstack/react-router';
import { useDeferredValue } from 'react';
import { kindIcons } from '../../../shared/theme/kindIcons.ts';
import { relativeTime } from '../../../shared/time/relativeTime.ts';
import { useNow } from '../../../shared/time/useNow.ts';
import { useWorkspaceId } from '../catalogQueries.ts';
import { domainLabels } from '../domainLabels.ts';
import { messageKinds } from '../messageKinds.ts';
import { useContextHues } from '../useContextHues.ts';
import classes from './home.module.css';

/** So many fill any screen; the others come a moment later. */
const first = 60;

/** The contexts that are published, each with what it is for and how much it says. */
export function ContextCards({ contexts }: { readonly contexts: readonly CatalogContextSummary[] }) {
  const now = useNow(60_000);
  const shown = useDeferredValue(contexts, contexts.slice(0, first));
  return (
    <section aria-label="Contexts">
      <h2 className={classes.heading}>Contexts</h2>
      <ul className={classes.cards}>
        {shown.map((context) => (
          <ContextCard key={context.source} context={context} now={now} />
        ))}
      </ul>
    </section>
  );
}

function ContextCard({ context, now }: { readonly context: CatalogContextSummary; readonly now: Date }) {
  const workspaceId = useWorkspaceId();
  const hue = useContextHues()(context.source);
  const { source, name, purpose, team, domain, version, publishedAt, counts } = context;
  const about = [team, domain === undefined ? undefined : domainLabels[domain]].filter((part) => part !== undefined);
  return (
    <li className={classes.card} style={{ '--hue': hue } as React.CSSProperties}>
      <h3 className={classes.cardName}>
        <span className={classes.hue} />
        <Link
          to="/workspaces/$workspaceId/catalog/contexts/$source"
          params={{ workspaceId, source }}
          className={classes.cardLink}
        >
          {name}
        </Link>
        <span className={classes.version}>v{version}</span>
      </h3>
      <p className={classes.purpose}>{purpose ?? 'Nobody has said yet what it is for.'}</p>
      <div className={classes.counts}>
        {(['command', 'event', 'readModel'] as const).map((kind) => {
          const KindIcon = kindIcons[messageKinds[kind].paper];
          const { label, plural, paper } = messageKinds[kind];
          const words = `${counts[kind]} ${(counts[kind] === 1 ? label : plural).toLowerCase()}`;
          return (
            <span key={kind} className={classes.count} title={words}>
              <span className={classes.sign} style={{ background: `var(--paper-${paper})` }}>
                <KindIcon size={11} stroke={2} aria-hidden />
              </span>
              <span aria-hidden>{counts[kind]}</span>
              <span className="visually-hidden">{words}</span>
            </span>
          );
        })}
        <span className={classes.when}>{[...about, relativeTime(new Date(publishedAt), now)].join(' · ')}</span>
      </div>
    </li>
  );
}
