import { Link } from '@tanstack/react-router';
import classes from './catalog.module.css';
import { useWorkspaceId } from './catalogQueries.ts';
import { useContextHues } from './contextHues.ts';

export interface ContextLinkProps {
  readonly source: string;
  readonly name: string;
}

/** A context by its colour and its name, which leads to its page. */
export function ContextLink({ source, name }: ContextLinkProps) {
  const workspaceId = useWorkspaceId();
  const hueOf = useContextHues();
  return (
    <Link
      to="/workspaces/$workspaceId/catalog/contexts/$source"
      params={{ workspaceId, source }}
      className={classes.context}
    >
      <span className={classes.hue} style={{ background: hueOf(source) }} />
      {name}
    </Link>
  );
}
