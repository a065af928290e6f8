import { Button } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import classes from './EntranceCard.module.css';
import { EntranceCard } from './EntranceCard.tsx';
import { useResetPassword } from './meQueries.ts';
import { PasswordField } from './PasswordField.tsx';
import { useFragment } from './useFragment.ts';

/** Where the link of a forgotten password leads. */
export function ResetPasswordPage() {
  useDocumentTitle('New password · Lambdastorm');
  const token = useFragment();
  const [password, setPassword] = useState('');
  const reset = useResetPassword();

  function handleSubmit(event: FormEvent): void {
    event.preventDefault();
    reset.mutate({ token, password });
  }

  if (reset.isSuccess) {
    return (
      <EntranceCard title="The new password is set" text="You were signed out everywhere. Sign in with it.">
        <Button component={Link} to="/" fullWidth>
          Sign in
        </Button>
      </EntranceCard>
    );
  }
  return (
    <EntranceCard title="Choose a new password" problem={reset.error?.message}>
      <form className={classes.fields} onSubmit={handleSubmit}>
        <PasswordField label="New password" isNew autoFocus value={password} onType={setPassword} />
        <Button type="submit" loading={reset.isPending}>
          Set the password
        </Button>
      </form>
    </EntranceCard>
  );
}
