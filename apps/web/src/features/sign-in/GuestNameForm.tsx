import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { MyNameInput } from '../presence/MyNameInput.tsx';
import classes from './EntranceCard.module.css';

export interface GuestNameFormProps {
  readonly isPending: boolean;
  readonly onEnter: (name: string) => void;
}

/** All that a guest has to say. */
export function GuestNameForm({ isPending, onEnter }: GuestNameFormProps) {
  const [name, setName] = useState('');

  function handleSubmit(event: FormEvent): void {
    event.preventDefault();
    onEnter(name);
  }

  return (
    <form className={classes.fields} onSubmit={handleSubmit}>
      <MyNameInput placeholder="Your name" autoFocus value={name} onType={setName} />
      <Button type="submit" loading={isPending}>
        Start storming
      </Button>
    </form>
  );
}
