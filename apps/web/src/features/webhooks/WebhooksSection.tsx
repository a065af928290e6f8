import type { Role } from '@lambdastorm/contract';
import { useId } from 'react';
import { roleWords } from '../access/roleWords.ts';
import { WebhooksOfWorkspace } from './WebhooksOfWorkspace.tsx';
import classes from './webhooks.module.css';

export interface WebhooksSectionProps {
  readonly workspaceId: string;
  readonly myRole: Role;
}

/** The addresses that are told what happens in the catalog of a workspace, for its owners. */
export function WebhooksSection({ workspaceId, myRole }: WebhooksSectionProps) {
  const titleId = useId();
  return (
    <section aria-labelledby={titleId} className={classes.section}>
      <h3 id={titleId} className={classes.title}>
        Webhooks
      </h3>
      <p className={classes.sentence}>
        A webhook tells a program, by a signed message to its address, when a version is published or a message is on
        its way out.
      </p>
      {myRole === 'owner' ? (
        <WebhooksOfWorkspace workspaceId={workspaceId} />
      ) : (
        <p className={classes.sentence}>
          What leaves the workspace is decided by its owners, and your role is {roleWords[myRole].label.toLowerCase()}.
          Ask an owner for a webhook.
        </p>
      )}
    </section>
  );
}
