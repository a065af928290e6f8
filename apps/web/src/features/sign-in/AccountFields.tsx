import type { AccountRequest } from '@lambdastorm/contract';
import { PasswordInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { longestName } from '../presence/longestName.ts';

export interface AccountDraft {
  readonly value: AccountRequest;
  readonly onChange: (change: Partial<AccountRequest>) => void;
}

export function useAccountDraft(name = ''): AccountDraft {
  const [value, setValue] = useState<AccountRequest>({ name, email: '', password: '' });
  return { value, onChange: (change) => setValue((before) => ({ ...before, ...change })) };
}

/** What an account is made of. */
export function AccountFields({ value, onChange }: AccountDraft) {
  return (
    <>
      <TextInput
        label="Name"
        autoComplete="name"
        maxLength={longestName}
        value={value.name ?? ''}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <TextInput
        label="E-mail"
        type="email"
        autoComplete="username"
        required
        withAsterisk={false}
        value={value.email}
        onChange={(event) => onChange({ email: event.currentTarget.value })}
      />
      <PasswordInput
        label="Password"
        description="At least 10 characters. Long is better than complicated."
        autoComplete="new-password"
        required
        withAsterisk={false}
        minLength={10}
        value={value.password}
        onChange={(event) => onChange({ password: event.currentTarget.value })}
      />
    </>
  );
}
