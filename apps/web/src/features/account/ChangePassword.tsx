import { Button, PasswordInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { notifyDone, notifyFailure } from '../../shared/ui/notify.ts';
import accessClasses from '../access/access.module.css';
import { useChangePassword } from '../sign-in/meQueries.ts';
import classes from './SettingsPage.module.css';

const empty = { current: '', next: '' };

export function ChangePassword() {
  const [draft, setDraft] = useState(empty);
  const change = useChangePassword();

  function handleSubmit(event: FormEvent): void {
    event.preventDefault();
    change.mutate(draft, {
      onSuccess: () => {
        setDraft(empty);
        notifyDone('The new password is set. You are signed out everywhere else.');
      },
      onError: (error) => notifyFailure('The password was not changed', error),
    });
  }

  return (
    <section className={classes.section} aria-label="Change your password">
      <h3 className={accessClasses.heading}>Change your password</h3>
      <form className={classes.fields} onSubmit={handleSubmit}>
        <PasswordInput
          label="Present password"
          autoComplete="current-password"
          required
          withAsterisk={false}
          value={draft.current}
          onChange={(event) => setDraft({ ...draft, current: event.currentTarget.value })}
        />
        <PasswordInput
          label="New password"
          description="At least 10 characters. Long is better than complicated."
          autoComplete="new-password"
          required
          withAsterisk={false}
          minLength={10}
          value={draft.next}
          onChange={(event) => setDraft({ ...draft, next: event.currentTarget.value })}
        />
        <Button type="submit" variant="default" loading={change.isPending}>
          Set the password
        </Button>
      </form>
    </section>
  );
}
