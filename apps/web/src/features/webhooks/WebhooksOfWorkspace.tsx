import { Button, Skeleton } from '@mantine/core';
import { useState } from 'react';
import { LoadFailure } from '../../shared/ui/LoadFailure.tsx';
import { NewSecret } from '../../shared/ui/NewSecret.tsx';
import settings from '../../shared/ui/settings.module.css';
import { NewWebhookForm } from './NewWebhookForm.tsx';
import { WebhookRow } from './WebhookRow.tsx';
import { useCreateWebhook, useWebhooks } from './webhookQueries.ts';

/** Makes webhooks, shows the secret of each once, and lists what was made. */
export function WebhooksOfWorkspace({ workspaceId }: { readonly workspaceId: string }) {
  const webhooks = useWebhooks(workspaceId);
  const { data, isPending } = webhooks;
  const create = useCreateWebhook(workspaceId);
  const [isAsking, setIsAsking] = useState(false);
  const made = create.data;
  if (isPending) return <Skeleton height={56} />;
  if (data === undefined) return <LoadFailure what="The webhooks" query={webhooks} />;
  return (
    <>
      {data.isOn ? null : (
        <p className={settings.sentence} role="note">
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
      {made === undefined ? null : (
        <NewSecret
          label="The new webhook"
          sentence={`The webhook to ${new URL(made.webhook.url).host} is made. Copy its secret now: it is not shown again. With it the receiver verifies that a message comes from here, as Standard Webhooks says.`}
          secretLabel="The secret"
          secret={made.secret}
          onDone={create.reset}
        />
      )}
      {data.webhooks.length === 0 ? (
        <p className={settings.sentence}>No program is told yet.</p>
      ) : (
        <ul className={settings.list} aria-label="Webhooks">
          {data.webhooks.map((webhook) => (
            <WebhookRow key={webhook.id} workspaceId={workspaceId} webhook={webhook} />
          ))}
        </ul>
      )}
    </>
  );
}
