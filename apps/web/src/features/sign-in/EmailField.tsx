import { TextInput, type TextInputProps } from '@mantine/core';

export interface EmailFieldProps extends Omit<TextInputProps, 'value' | 'onChange'> {
  readonly value: string;
  readonly onType: (email: string) => void;
}

export function EmailField({ onType, ...rest }: EmailFieldProps) {
  return (
    <TextInput
      {...rest}
      label="E-mail"
      type="email"
      autoComplete="username"
      required
      withAsterisk={false}
      onChange={(event) => onType(event.currentTarget.value)}
    />
  );
}
