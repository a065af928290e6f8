import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { notifyDone, notifyFailure } from '../../shared/ui/notify.ts';
import accessClasses from '../access/access.module.css';
import { useChangePassword } from '../sign-in/meQueries.ts';
import { PasswordField } from '../sign-in/PasswordField.tsx';
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
        <PasswordField
          label="Present password"
          value={draft.current}
          onType={(current) => setDraft({ ...draft, current })}
        />
        <PasswordField label="New password" isNew value={draft.next} onType={(next) => setDraft({ ...draft, next })} />
        <Button type="submit" variant="default" loading={change.isPending}>
          Set the password
        </Button>
      </form>
    </section>
  );
}
