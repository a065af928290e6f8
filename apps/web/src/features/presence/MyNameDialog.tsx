import { Button, Group, Modal } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { MyNameInput } from './MyNameInput.tsx';
import { useMyName } from './myNameStore.ts';

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
  const { name, set } = useMyName();
  const [draft, setDraft] = useState(name);

  function handleSubmit(event: FormEvent): void {
    event.preventDefault();
    set(draft);
    onDone();
  }

  return (
    <form onSubmit={handleSubmit}>
      <MyNameInput data-autofocus placeholder="Guest" value={draft} onType={setDraft} />
      <Group justify="flex-end" mt="md">
        <Button type="submit">That’s me</Button>
      </Group>
    </form>
  );
}
