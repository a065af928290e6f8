import type { CatalogHome } from '@lambdastorm/contract';
import { Skeleton } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { IconSettings } from '@tabler/icons-react';
import { Link, useSearch } from '@tanstack/react-router';
import { FollowButton } from '../../notices/FollowButton.tsx';
import shared from '../catalog.module.css';
import { toSearchQuery } from '../catalogFilters.ts';
import { useCatalogHome, useCatalogSearch, useWorkspaceId } from '../catalogQueries.ts';
import { useCatalogRole } from '../useCatalogRole.ts';
import { CatalogFilterRow } from './CatalogFilterRow.tsx';
import { ContextCards } from './ContextCards.tsx';
import { FirstPublication } from './FirstPublication.tsx';
import { Found } from './Found.tsx';
import classes from './home.module.css';
import { LatestPublications } from './LatestPublications.tsx';
import { LooseEndsSummary } from './LooseEndsSummary.tsx';

/** What a workspace has published: its contexts, what is new, and what hangs loose; or what fits the search. */
export function CatalogHomePage() {
  const { data: home } = useCatalogHome();
  // Asked here so that it does not wait for the home.
  useCatalogSearch(toSearchQuery(useSearch({ from: '/workspaces/$workspaceId/catalog/' })));
  useDocumentTitle(`Catalog of ${home?.workspaceName ?? 'a workspace'} · Lambdastorm`);
  if (home === undefined) return <Loading />;
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <h1 className={shared.title}>
          Event catalog <span className={classes.whose}>of {home.workspaceName}</span>
        </h1>
        {home.isPublic ? (
          <span className={shared.badge} title="Everybody with the address can read it, without an account">
            Public
          </span>
        ) : null}
        <span className={classes.headAside}>
          <SettingsLink />
          <FollowButton thing={{}} />
        </span>
      </header>
      {home.contexts.length === 0 ? <FirstPublication /> : <Contents home={home} />}
    </div>
  );
}

function Contents({ home }: { readonly home: CatalogHome }) {
  const query = toSearchQuery(useSearch({ from: '/workspaces/$workspaceId/catalog/' }));
  return (
    <>
      <CatalogFilterRow home={home} />
      {query === undefined ? (
        <div className={classes.columns}>
          <div className={classes.wide}>
            <ContextCards contexts={home.contexts} />
          </div>
          <div className={classes.narrow}>
            <LatestPublications latest={home.latest} />
            <LooseEndsSummary looseEnds={home.looseEnds} />
          </div>
        </div>
      ) : (
        <Found query={query} />
      )}
    </>
  );
}

/** For whoever is in the workspace; what they may not change there says so. */
function SettingsLink() {
  const workspaceId = useWorkspaceId();
  if (useCatalogRole() === undefined) return null;
  return (
    <Link to="/workspaces/$workspaceId" params={{ workspaceId }} hash="catalog" className={classes.settings}>
      <IconSettings size={16} stroke={1.75} aria-hidden /> Keys and settings
    </Link>
  );
}

function Loading() {
  return (
    <div className={classes.page} role="status" aria-label="Loading the catalog">
      <Skeleton height={34} width={220} />
      <div className={classes.cards} style={{ marginTop: 24 }}>
        {[1, 2, 3, 4].map((number) => (
          <Skeleton key={number} height={150} radius="lg" />
        ))}
      </div>
    </div>
  );
}
