import type { Webhook } from '@lambdastorm/contract';
import { Button, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifyDone, notifyFailure } from '../../shared/ui/notify.ts';
import { RemoveWebhookDialog } from './RemoveWebhookDialog.tsx';
import { useChangeWebhook, useTestWebhook, type WebhookPlace } from './webhookQueries.ts';

export interface WebhookButtonsProps {
  readonly place: WebhookPlace;
  readonly webhook: Pick<Webhook, 'url' | 'stopped'>;
  /** What it sent is shown, in the element of this id. */
  readonly history: {
    readonly id: string;
    readonly isOpen: boolean;
    readonly open: () => void;
    readonly toggle: () => void;
  };
}

/** What can be done with a webhook. */
export function WebhookButtons({ place, webhook: { url, stopped }, history }: WebhookButtonsProps) {
  const [isAsking, dialog] = useDisclosure(false);
  const change = useChangeWebhook(place);
  const test = useTestWebhook(place);
  const isStopped = stopped !== undefined;
  const { host } = new URL(url);
  const named = (label: string) => ({ ...{ size: 'xs', variant: 'default' }, 'aria-label': `${label}: ${host}` });

  function handleTest(): void {
    test.mutate(undefined, {
      onSuccess() {
        history.open();
        notifyDone('A test is on its way.');
      },
      onError: (error) => notifyFailure('No test was sent', error),
    });
  }

  function handleStop(): void {
    const onError = (error: unknown): void => notifyFailure('The webhook goes on as before', error);
    change.mutate({ isStopped: !isStopped }, { onError });
  }

  return (
    <Group gap={8}>
      <Button
        {...named('What it sent')}
        aria-expanded={history.isOpen}
        aria-controls={history.id}
        onClick={history.toggle}
      >
        What it sent
      </Button>
      <Button {...named('Send a test')} disabled={isStopped} loading={test.isPending} onClick={handleTest}>
        Send a test
      </Button>
      <Button {...named(isStopped ? 'Start again' : 'Stop')} loading={change.isPending} onClick={handleStop}>
        {isStopped ? 'Start again' : 'Stop'}
      </Button>
      <Button {...named('Remove …')} onClick={dialog.open}>
        Remove …
      </Button>
      <RemoveWebhookDialog {...{ place, url }} isOpen={isAsking} onClose={dialog.close} />
    </Group>
  );
}
