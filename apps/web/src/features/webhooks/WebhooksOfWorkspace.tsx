import { Button, Skeleton } from '@mantine/core';
import { useState } from 'react';
import { NewWebhook } from './NewWebhook.tsx';
import { NewWebhookForm } from './NewWebhookForm.tsx';
import { WebhookRow } from './WebhookRow.tsx';
import { useCreateWebhook, useWebhooks } from './webhookQueries.ts';
import classes from './webhooks.module.css';

/** Makes webhooks, shows the secret of each once, and lists what was made. */
export function WebhooksOfWorkspace({ workspaceId }: { readonly workspaceId: string }) {
  const { data, error, isPending, refetch } = useWebhooks(workspaceId);
  const create = useCreateWebhook(workspaceId);
  const [isAsking, setIsAsking] = useState(false);
  if (isPending) return <Skeleton height={56} />;
  if (data === undefined) {
    return (
      <p className={classes.sentence} role="alert">
        The webhooks could not be loaded. {error?.message}{' '}
        <button type="button" className={classes.again} onClick={() => void refetch()}>
          Try again
        </button>
      </p>
    );
  }
  return (
    <>
      {data.isOn ? null : (
        <p className={classes.sentence} role="note">
          Whoever runs this server has switched webhooks off; nothing is sent.
        </p>
      )}
      {isAsking ? (
        <NewWebhookForm workspaceId={workspaceId} create={create} onEnd={() => setIsAsking(false)} />
      ) : (
        <div>
          <Button
            disabled={!data.isOn}
            onClick={() => {
              create.reset();
              setIsAsking(true);
            }}
          >
            New webhook
          </Button>
        </div>
      )}
      {create.data === undefined ? null : <NewWebhook made={create.data} onDone={create.reset} />}
      {data.webhooks.length === 0 ? <p className={classes.sentence}>No program is told yet.</p> : null}
      <ul className={classes.webhooks} aria-label="Webhooks">
        {data.webhooks.map((webhook) => (
          <WebhookRow key={webhook.id} workspaceId={workspaceId} webhook={webhook} />
        ))}
      </ul>
    </>
  );
}
