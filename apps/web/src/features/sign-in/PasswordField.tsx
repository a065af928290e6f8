import { PasswordInput } from '@mantine/core';

export interface PasswordFieldProps {
  readonly label: string;
  /** A new one is held to the rules, and offered by password managers. */
  readonly isNew?: boolean;
  readonly autoFocus?: boolean;
  readonly value: string;
  readonly onType: (password: string) => void;
}

export function PasswordField({ label, isNew = false, autoFocus = false, value, onType }: PasswordFieldProps) {
  const rules = isNew
    ? { description: 'At least 10 characters. Long is better than complicated.', minLength: 10 }
    : undefined;
  return (
    <PasswordInput
      {...rules}
      label={label}
      autoComplete={isNew ? 'new-password' : 'current-password'}
      autoFocus={autoFocus}
      required
      withAsterisk={false}
      value={value}
      onChange={(event) => onType(event.currentTarget.value)}
    />
  );
}
