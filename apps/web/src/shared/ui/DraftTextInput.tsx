import { TextInput, type TextInputProps } from '@mantine/core';
import { useDraft } from './useDraft.ts';

export interface DraftTextInputProps extends Omit<TextInputProps, 'value' | 'onChange' | 'onBlur'> {
  readonly value: string;
  /** Called once, when typing has ended and the text differs. */
  readonly onCommit: (text: string) => void;
}

export function DraftTextInput({ value, onCommit, onKeyDown, ...rest }: DraftTextInputProps) {
  const draft = useDraft(value, onCommit);
  return (
    <TextInput
      size="xs"
      {...rest}
      {...draft}
      onKeyDown={(event) => {
        onKeyDown?.(event);
        if (!event.defaultPrevented) draft.onKeyDown(event);
      }}
    />
  );
}
