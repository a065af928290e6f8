import { Link, useMatch, useParams, useSearch } from '@tanstack/react-router';
import { useMe } from '../sign-in/meQueries.ts';
import classes from './HomePage.module.css';

/** The two halves of a workspace: its boards, and what was published from them. */
export function HomeNav() {
  const { data: me } = useMe();
  const { workspaceId } = useParams({ strict: false });
  const { in: shown } = useSearch({ strict: false }) as { readonly in?: string };
  const isCatalog = useMatch({ from: '/workspaces/$workspaceId/catalog', shouldThrow: false }) !== undefined;
  const isBoards = useMatch({ from: '/', shouldThrow: false }) !== undefined;
  const workspaces = me?.workspaces ?? [];
  const catalogOf = workspaceId ?? workspaces.find(({ id }) => id === shown)?.id ?? workspaces[0]?.id;
  const own = workspaces.find(({ id }) => id === catalogOf);

  return (
    <nav className={classes.nav} aria-label="Lambdastorm">
      {me?.person === undefined ? null : (
        <Link
          to="/"
          search={own === undefined ? {} : { in: own.id }}
          className={classes.navLink}
          aria-current={isBoards ? 'page' : undefined}
        >
          Boards
        </Link>
      )}
      {catalogOf === undefined ? null : (
        <Link
          to="/workspaces/$workspaceId/catalog"
          params={{ workspaceId: catalogOf }}
          className={classes.navLink}
          aria-current={isCatalog ? 'page' : undefined}
        >
          Catalog
        </Link>
      )}
    </nav>
  );
}
