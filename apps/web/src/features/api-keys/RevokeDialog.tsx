import type { ApiKey } from '@lambdastorm/contract';
import { Button, Group, Modal } from '@mantine/core';
import { relativeTime } from '../../shared/time/relativeTime.ts';
import { notifyDone, notifyFailure } from '../../shared/ui/notify.ts';
import settings from '../../shared/ui/settings.module.css';
import { useRevokeApiKey } from './apiKeyQueries.ts';

export interface RevokeDialogProps {
  readonly workspaceId: string;
  readonly apiKey: ApiKey;
  readonly now: Date;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onRevoked: () => void;
}

/** Asks before a key is revoked, since that can't be taken back. */
export function RevokeDialog({ workspaceId, apiKey, now, isOpen, onClose, onRevoked }: RevokeDialogProps) {
  const revoke = useRevokeApiKey(workspaceId);
  const { id, name, hint, usedAt } = apiKey;

  function handleRevoke(): void {
    revoke.mutate(id, {
      onSuccess: () => {
        notifyDone(`“${name}” is revoked.`);
        onRevoked();
      },
      onError: (error) => notifyFailure(`“${name}” was not revoked`, error),
      onSettled: onClose,
    });
  }

  return (
    <Modal opened={isOpen} onClose={onClose} title={`Revoke “${name}”`} size={440}>
      <p className={settings.question}>
        Programs that come with the key <code className={settings.mono}>{hint}…</code> are refused from now on.{' '}
        {usedAt === undefined ? 'None ever did.' : `One last did ${relativeTime(new Date(usedAt), now)}.`} This can't be
        taken back; a program that should go on needs a new key.
      </p>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" data-autofocus onClick={onClose}>
          Keep it
        </Button>
        <Button color="red" loading={revoke.isPending} onClick={handleRevoke}>
          Revoke it
        </Button>
      </Group>
    </Modal>
  );
}
