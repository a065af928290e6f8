import { Button, Group, Modal, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { longestName, useMyName } from './myNameStore.ts';

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
      <TextInput
        data-autofocus
        label="Your name"
        value={draft}
        maxLength={longestName}
        autoComplete="name"
        placeholder="Guest"
        onChange={(event) => setDraft(event.currentTarget.value)}
      />
      <Group justify="flex-end" mt="md">
        <Button type="submit">That’s me</Button>
      </Group>
    </form>
  );
}
