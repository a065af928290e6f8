import type { Webhook } from '@lambdastorm/contract';
import { Button, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useId } from 'react';
import { authorName } from '../../shared/authorName.ts';
import { relativeTime } from '../../shared/time/relativeTime.ts';
import { useNow } from '../../shared/time/useNow.ts';
import { notifyDone, notifyFailure } from '../../shared/ui/notify.ts';
import settings from '../../shared/ui/settings.module.css';
import shared from '../catalog/catalog.module.css';
import { useCatalogHomeOf } from '../catalog/catalogQueries.ts';
import { DeliveryList } from './DeliveryList.tsx';
import { RemoveWebhookDialog } from './RemoveWebhookDialog.tsx';
import { useChangeWebhook, useTestWebhook } from './webhookQueries.ts';
import { webhookState } from './webhookState.ts';
import classes from './webhooks.module.css';

export interface WebhookRowProps {
  readonly workspaceId: string;
  readonly webhook: Webhook;
}

/** Where a webhook goes to and of what, whether it works, and what it sent. */
export function WebhookRow({ workspaceId, webhook }: WebhookRowProps) {
  const place = { workspaceId, webhookId: webhook.id };
  const now = useNow(30_000);
  const [isOpen, history] = useDisclosure(false);
  const [isAsking, dialog] = useDisclosure(false);
  const historyId = useId();
  const change = useChangeWebhook(place);
  const test = useTestWebhook(place);
  const { url, sources, createdBy, createdAt, stopped } = webhook;
  const state = webhookState(webhook, now);
  const isStopped = stopped !== undefined;
  const contexts = useCatalogHomeOf(workspaceId).data?.contexts ?? [];
  const nameOf = (source: string): string => contexts.find((each) => each.source === source)?.name ?? source;

  function handleTest(): void {
    test.mutate(undefined, {
      onSuccess() {
        history.open();
        notifyDone('A test is on its way.');
      },
      onError: (error) => notifyFailure('No test was sent', error),
    });
  }

  return (
    <li className={classes.webhook}>
      <p className={settings.nameLine}>
        <span className={settings.mono}>{url}</span>
        <span className={shared.badge} data-tone={state.tone}>
          {state.label}
        </span>
      </p>
      {state.sentence === undefined ? null : <p className={settings.sentence}>{state.sentence}</p>}
      <p className={settings.facts}>
        <span>{sources.length === 0 ? 'Tells of all contexts' : `Tells of ${sources.map(nameOf).join(', ')}`}</span>
        <span>
          Made by {authorName(createdBy)} {relativeTime(new Date(createdAt), now)}
        </span>
      </p>
      <Group gap={8}>
        <Button size="xs" variant="default" aria-expanded={isOpen} aria-controls={historyId} onClick={history.toggle}>
          What it sent
        </Button>
        <Button size="xs" variant="default" disabled={isStopped} loading={test.isPending} onClick={handleTest}>
          Send a test
        </Button>
        <Button
          size="xs"
          variant="default"
          loading={change.isPending}
          onClick={() =>
            change.mutate(
              { isStopped: !isStopped },
              { onError: (error) => notifyFailure('The webhook goes on as before', error) },
            )
          }
        >
          {isStopped ? 'Start again' : 'Stop'}
        </Button>
        <Button size="xs" variant="default" onClick={dialog.open}>
          Remove …
        </Button>
      </Group>
      <div id={historyId}>{isOpen ? <DeliveryList place={place} isStopped={isStopped} now={now} /> : null}</div>
      <RemoveWebhookDialog {...{ place, url }} isOpen={isAsking} onClose={dialog.close} />
    </li>
  );
}
