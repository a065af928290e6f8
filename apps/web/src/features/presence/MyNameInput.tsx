import { TextInput, type TextInputProps } from '@mantine/core';
import { longestName } from './longestName.ts';

export interface MyNameInputProps extends Omit<TextInputProps, 'value' | 'onChange'> {
  readonly value: string;
  readonly onType: (name: string) => void;
}

/** Where whoever sits here writes what the others shall call them. */
export function MyNameInput({ onType, ...rest }: MyNameInputProps) {
  return (
    <TextInput
      {...rest}
      aria-label="Your name"
      maxLength={longestName}
      autoComplete="name"
      onChange={(event) => onType(event.currentTarget.value)}
    />
  );
}
