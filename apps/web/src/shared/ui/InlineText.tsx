import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import classes from './InlineText.module.css';

export interface InlineTextProps {
  readonly value: string;
  readonly label: string;
  readonly maxLength: number;
  /** Called with the trimmed new text when it differs and is not empty. */
  readonly onCommit: (text: string) => void;
  readonly onEnd: () => void;
}

/** A text being renamed in place: Enter or leaving keeps it, Escape does not. */
export function InlineText({ value, label, maxLength, onCommit, onEnd }: InlineTextProps) {
  const [text, setText] = useState(value);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.select(), []);

  function commit(): void {
    const next = text.trim();
    if (next !== '' && next !== value) onCommit(next);
    onEnd();
  }

  function handleKeyDown(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.key === 'Enter') commit();
    if (event.key === 'Escape') onEnd();
  }

  return (
    <input
      ref={input}
      className={classes.input}
      aria-label={label}
      maxLength={maxLength}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={handleKeyDown}
    />
  );
}
