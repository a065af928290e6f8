import { routes } from '@lambdastorm/contract';
import { CopyAction } from '../../shared/ui/CopyAction.tsx';
import classes from './apiKeys.module.css';

export interface CurlLineProps {
  readonly workspaceId: string;
  /** The key, or the variable that a shell has it in. */
  readonly secret: string;
}

/** What to type in a shell to read the catalog. */
export function CurlLine({ workspaceId, secret }: CurlLineProps) {
  const address = `${window.location.origin}${routes.catalog(workspaceId)}`;
  const line = `curl -H "Authorization: Bearer ${secret}" \\\n  "${address}"`;
  return (
    <figure className={classes.curl}>
      <figcaption className={classes.caption}>
        {secret.startsWith('$') ? 'Read the catalog, with the key in $KEY' : 'Try it'} ·{' '}
        <a href={routes.openApi} target="_blank" rel="noreferrer" className={classes.link}>
          the API in OpenAPI
        </a>
      </figcaption>
      <div className={classes.line}>
        <code>{line}</code>
        <CopyAction text={line} what="the command" />
      </div>
    </figure>
  );
}
