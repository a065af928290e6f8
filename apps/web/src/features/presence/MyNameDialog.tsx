import { Button, Group, Modal } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { notifyFailure } from '../../shared/ui/notify.ts';
import { useMe, useRename } from '../sign-in/meQueries.ts';
import { MyNameInput } from './MyNameInput.tsx';

export interface MyNameDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Asks what the others shall call whoever sits here. */
export function MyNameDialog({ isOpen, onClose }: MyNameDialogProps) {
  return (
    <Modal opened={isOpen} onClose={onClose} title="What shall the others call you?" size="sm">
      <MyNameForm onDone={onClose} />
    </Modal>
  );
}

function MyNameForm({ onDone }: { readonly onDone: () => void }) {
  const rename = useRename();
  const [draft, setDraft] = useState(useMe().data?.person?.name ?? '');

  function handleSubmit(event: FormEvent): void {
    event.preventDefault();
    rename.mutate(draft, {
      onSuccess: onDone,
      onError: (error) => notifyFailure('Your name was not changed', error),
    });
  }

  return (
    <form onSubmit={handleSubmit}>
      <MyNameInput data-autofocus placeholder="Guest" value={draft} onType={setDraft} />
      <Group justify="flex-end" mt="md">
        <Button type="submit" loading={rename.isPending}>
          That’s me
        </Button>
      </Group>
    </form>
  );
}
