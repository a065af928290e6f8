import { Button, CloseButton } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { notifyFailure } from '../../shared/ui/notify.ts';
import { useMe, useRename } from '../sign-in/meQueries.ts';
import classes from './FirstName.module.css';
import { MyNameInput } from './MyNameInput.tsx';
import { useCompany } from './useCompany.ts';

/** Asks newcomers once what to call them, without standing in their way: whoever says nothing is a guest. */
export function FirstName() {
  const rename = useRename();
  const { me } = useCompany();
  // The server tells the name to the wall; who one is comes first.
  const name = useMe().data?.person?.name;
  const [isDismissed, setDismissed] = useState(false);
  const [draft, setDraft] = useState('');
  if (me === undefined || name !== '' || rename.isPending || isDismissed) return null;

  function handleSubmit(event: FormEvent): void {
    event.preventDefault();
    if (draft.trim() === '') setDismissed(true);
    else rename.mutate(draft, { onError: (error) => notifyFailure('Your name was not kept', error) });
  }

  return (
    <form className={classes.card} onSubmit={handleSubmit} aria-label="Your name">
      <span className={classes.question}>What shall the others call you?</span>
      <MyNameInput size="xs" placeholder="Your name" value={draft} onType={setDraft} />
      <Button type="submit" size="xs">
        That’s me
      </Button>
      <CloseButton size="sm" aria-label="Stay a guest" onClick={() => setDismissed(true)} />
    </form>
  );
}
