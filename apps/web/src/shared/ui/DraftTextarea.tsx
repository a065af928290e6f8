import { Textarea, type TextareaProps } from '@mantine/core';
import { useDraft } from './useDraft.ts';

export interface DraftTextareaProps extends Omit<TextareaProps, 'value' | 'onChange' | 'onBlur' | 'onKeyDown'> {
  readonly value: string;
  /** Called once, when typing has ended and the text differs. */
  readonly onCommit: (text: string) => void;
}

export function DraftTextarea({ value, onCommit, ...rest }: DraftTextareaProps) {
  const draft = useDraft(value, onCommit);
  return <Textarea size="xs" autosize minRows={2} maxRows={10} {...rest} {...draft} />;
}
