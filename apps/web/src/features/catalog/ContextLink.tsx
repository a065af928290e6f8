import { Link } from '@tanstack/react-router';
import classes from './catalog.module.css';
import { useWorkspaceId } from './catalogQueries.ts';
import { useContextHues } from './useContextHues.ts';
import { useContexts } from './useContexts.ts';

export interface ContextLinkProps {
  readonly source: string;
  /** What it is called; absent: what the catalog calls it now. */
  readonly name?: string;
}

/** A context by its colour and its name, which leads to its page. */
export function ContextLink({ source, name }: ContextLinkProps) {
  const workspaceId = useWorkspaceId();
  const hueOf = useContextHues();
  const contexts = useContexts();
  return (
    <Link
      to="/workspaces/$workspaceId/catalog/contexts/$source"
      params={{ workspaceId, source }}
      className={classes.context}
    >
      <span className={classes.hue} style={{ background: hueOf(source) }} />
      {name ?? contexts.get(source)?.name ?? source}
    </Link>
  );
}
