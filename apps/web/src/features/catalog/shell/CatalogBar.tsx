import { Link } from '@tanstack/react-router';
import { useCatalogHome, useWorkspaceId } from '../catalogQueries.ts';
import { CatalogSearchField } from './CatalogSearchField.tsx';
import classes from './CatalogShell.module.css';

const pages = [
  { to: '/workspaces/$workspaceId/catalog', label: 'Overview', isExact: true },
  { to: '/workspaces/$workspaceId/catalog/map', label: 'Map', isExact: false },
  { to: '/workspaces/$workspaceId/catalog/glossary', label: 'Glossary', isExact: false },
  { to: '/workspaces/$workspaceId/catalog/statistics', label: 'Figures', isExact: false },
  { to: '/workspaces/$workspaceId/catalog/loose-ends', label: 'Loose ends', isExact: false },
] as const;

/** The pages about the whole catalog, and the search. */
export function CatalogBar() {
  const workspaceId = useWorkspaceId();
  const counts = useCatalogHome().data?.looseEnds.counts;
  const loose = counts === undefined ? 0 : counts.stillUsed + counts.unconsumedEvents + counts.unproduced;
  return (
    <div className={classes.bar}>
      <nav className={classes.pages} aria-label="Catalog">
        {pages.map(({ to, label, isExact }) => (
          <Link
            key={to}
            to={to}
            params={{ workspaceId }}
            className={classes.pageLink}
            activeOptions={{ exact: isExact, includeSearch: false }}
            activeProps={{ 'aria-current': 'page' }}
          >
            {label}
            {label === 'Loose ends' && loose > 0 ? <span className={classes.count}>{loose}</span> : null}
          </Link>
        ))}
      </nav>
      <CatalogSearchField />
    </div>
  );
}
