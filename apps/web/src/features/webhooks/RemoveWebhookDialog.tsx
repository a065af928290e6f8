import { Button, Group, Modal } from '@mantine/core';
import { notifyDone, notifyFailure } from '../../shared/ui/notify.ts';
import settings from '../../shared/ui/settings.module.css';
import { useRemoveWebhook, type WebhookPlace } from './webhookQueries.ts';

export interface RemoveWebhookDialogProps {
  readonly place: WebhookPlace;
  readonly url: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Asks before a webhook is removed, since its secret can't be had again. */
export function RemoveWebhookDialog({ place, url, isOpen, onClose }: RemoveWebhookDialogProps) {
  const remove = useRemoveWebhook(place);
  const { host } = new URL(url);
  return (
    <Modal opened={isOpen} onClose={onClose} title={`Remove the webhook to ${host}`} size={440}>
      <p className={settings.question}>
        Nothing is sent to {host} any more, and what it sent is forgotten. A new webhook has another secret.
      </p>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" data-autofocus onClick={onClose}>
          Keep it
        </Button>
        <Button
          color="red"
          loading={remove.isPending}
          onClick={() =>
            remove.mutate(undefined, {
              onSuccess: () => notifyDone(`The webhook to ${host} is removed.`),
              onError: (error) => notifyFailure('The webhook was not removed', error),
              onSettled: onClose,
            })
          }
        >
          Remove it
        </Button>
      </Group>
    </Modal>
  );
}
