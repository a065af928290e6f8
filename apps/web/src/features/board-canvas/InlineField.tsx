import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { focusThing } from './actions/looking.ts';
import { useMode } from './modeStore.ts';

export interface InlineFieldProps {
  /** The thing that is written on; it gets the keyboard back. */
  readonly id: string;
  readonly text: string;
  readonly label: string;
  readonly placeholder?: string;
  readonly onEnd: (text: string) => void;
}

/** One line written in place. Enter and leaving keep it, Escape takes it back. */
export function InlineField({ id, text: initial, label, placeholder, onEnd }: InlineFieldProps) {
  const [text, setText] = useState(initial);
  const field = useRef<HTMLInputElement>(null);
  const isOver = useRef(false);

  function end(words: string): void {
    if (isOver.current) return;
    isOver.current = true;
    onEnd(words);
    useMode.getState().set({ writingId: undefined });
  }

  function handleKeyDown(event: KeyboardEvent): void {
    const isEnd = event.key === 'Enter' && !event.nativeEvent.isComposing;
    if (!isEnd && event.key !== 'Escape' && event.key !== 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    end(event.key === 'Escape' ? initial : text.trim());
    focusThing(id);
  }

  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);

  return (
    <input
      ref={field}
      className="inline-field nodrag nopan nokey"
      value={text}
      size={Math.max(6, text.length + 1, placeholder?.length ?? 0)}
      placeholder={placeholder}
      aria-label={label}
      onChange={(event) => setText(event.currentTarget.value)}
      onKeyDown={handleKeyDown}
      onBlur={() => end(text.trim())}
    />
  );
}
