import type { AccountRequest } from '@lambdastorm/contract';
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { longestName } from '../presence/longestName.ts';
import { EmailField } from './EmailField.tsx';
import { PasswordField } from './PasswordField.tsx';

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
      <EmailField value={value.email} onType={(email) => onChange({ email })} />
      <PasswordField label="Password" isNew value={value.password} onType={(password) => onChange({ password })} />
    </>
  );
}
