import { Button } from '@mantine/core';
import { IconFileUnknown, IconPlugConnectedX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { ApiProblem } from '../../shared/api/ApiProblem.ts';
import { EmptyState } from '../../shared/ui/EmptyState.tsx';
import shared from './catalog.module.css';
import { useWorkspaceId } from './catalogQueries.ts';
import classes from './pages.module.css';

export interface PageMissingProps {
  /** What the address names: “message”. */
  readonly what: string;
  readonly query: { readonly error: Error | null; refetch(): unknown };
}

/** Why a page is not there, and the way on. */
export function PageMissing({ what, query }: PageMissingProps) {
  const workspaceId = useWorkspaceId();
  const { error } = query;
  const isFinal = error instanceof ApiProblem && error.isFinal;
  return (
    <div className={classes.column}>
      {isFinal ? (
        <EmptyState icon={IconFileUnknown} title={`The catalog has no such ${what}`}>
          <p>It was never published under this address, or the address was cut off on its way here.</p>
          <Link to="/workspaces/$workspaceId/catalog" params={{ workspaceId }} className={shared.link}>
            To the overview
          </Link>
        </EmptyState>
      ) : (
        <EmptyState icon={IconPlugConnectedX} title={`The ${what} could not be loaded`}>
          <p>{error?.message}</p>
          <Button onClick={() => void query.refetch()}>Try again</Button>
        </EmptyState>
      )}
    </div>
  );
}
