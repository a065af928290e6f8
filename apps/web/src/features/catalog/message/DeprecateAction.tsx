import type { CatalogMessagePage } from '@lambdastorm/contract';
import { Button, Group, Modal, Textarea, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type FormEvent, useState } from 'react';
import { dayIn } from '../../../shared/time/dayIn.ts';
import { notifyDone, notifyFailure } from '../../../shared/ui/notify.ts';
import { useDeprecation } from '../catalogQueries.ts';
import { useMayPublish } from '../useMayPublish.ts';

/** Asks those who depend on a message to move away from it, or takes that back; there for those who may. */
export function DeprecateAction({ message }: { readonly message: CatalogMessagePage }) {
  const mayPublish = useMayPublish();
  const [isOpen, dialog] = useDisclosure(false);
  const deprecation = useDeprecation(message);
  if (!mayPublish || message.status === 'removed') return null;
  if (message.status !== 'current') {
    return (
      <Button
        size="xs"
        variant="default"
        loading={deprecation.isPending}
        onClick={() =>
          deprecation.mutate(null, {
            onSuccess: () => notifyDone(`“${message.name}” is current again.`),
            onError: (error) => notifyFailure('It is still deprecated', error),
          })
        }
      >
        Take the deprecation back
      </Button>
    );
  }
  return (
    <>
      <Button size="xs" variant="default" onClick={dialog.open}>
        Deprecate …
      </Button>
      <Modal opened={isOpen} onClose={dialog.close} title={`Deprecate “${message.name}”`} size={460}>
        <DeprecateForm message={message} onDone={dialog.close} />
      </Modal>
    </>
  );
}

interface DeprecateFormProps {
  readonly message: CatalogMessagePage;
  readonly onDone: () => void;
}

function DeprecateForm({ message, onDone }: DeprecateFormProps) {
  const deprecation = useDeprecation(message);
  const [reason, setReason] = useState('');
  const [day, setDay] = useState('');
  const [tomorrow] = useState(() => dayIn(1, new Date()));

  function handleSubmit(event: FormEvent): void {
    event.preventDefault();
    const wish = {
      ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
      ...(day === '' ? {} : { retiresAt: new Date(day).toISOString() }),
    };
    deprecation.mutate(wish, {
      onSuccess: onDone,
      onError: (error) => notifyFailure('It is not deprecated', error),
    });
  }

  return (
    <form onSubmit={handleSubmit}>
      <Textarea
        data-autofocus
        label="Why, and what comes instead"
        maxLength={2000}
        autosize
        minRows={3}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <TextInput
        mt="sm"
        type="date"
        min={tomorrow}
        label="It may go from this day on"
        description="From then on nobody counts as hurt when it is taken away."
        value={day}
        onChange={(event) => setDay(event.currentTarget.value)}
      />
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onDone}>
          Cancel
        </Button>
        <Button type="submit" loading={deprecation.isPending}>
          Deprecate it
        </Button>
      </Group>
    </form>
  );
}
