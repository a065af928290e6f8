import { isAtLeast, type Role } from '@lambdastorm/contract';
import { useId } from 'react';
import { roleWords } from '../access/roleWords.ts';
import classes from './apiKeys.module.css';
import { KeysOfWorkspace } from './KeysOfWorkspace.tsx';

export interface ApiKeysSectionProps {
  readonly workspaceId: string;
  readonly myRole: Role;
}

/** The keys with which programs read the catalog of a workspace, for those who may give them. */
export function ApiKeysSection({ workspaceId, myRole }: ApiKeysSectionProps) {
  const titleId = useId();
  return (
    <section aria-labelledby={titleId} className={classes.section}>
      <h3 id={titleId} className={classes.title}>
        API keys
      </h3>
      <p className={classes.sentence}>
        With a key a program reads the catalog of this workspace over HTTP, and can do nothing else: it changes nothing
        and sees no boards.
      </p>
      {isAtLeast(myRole, 'facilitator') ? (
        <KeysOfWorkspace workspaceId={workspaceId} />
      ) : (
        <p className={classes.sentence}>
          Owners and facilitators of the workspace make and revoke keys, and your role is{' '}
          {roleWords[myRole].label.toLowerCase()}. Ask one of them for a key.
        </p>
      )}
    </section>
  );
}
