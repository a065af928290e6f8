import { type ChangeEvent, type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from 'react';

type TextElement = HTMLInputElement | HTMLTextAreaElement;

/** What an input needs to hold a text while it is typed and to hand it on once: on Enter, on leaving, on disappearing. */
export function useDraft(value: string, onCommit: (text: string) => void) {
  const [draft, setDraft] = useState<string>();
  const isCancelled = useRef(false);
  const commit = useEffectEvent(() => {
    if (draft !== undefined && draft !== value) onCommit(draft);
  });
  // Selecting something else takes the input away without a blur.
  useEffect(() => () => commit(), []);

  return {
    value: draft ?? value,
    onChange: (event: ChangeEvent<TextElement>) => setDraft(event.currentTarget.value),
    onBlur() {
      if (!isCancelled.current && draft !== undefined && draft !== value) onCommit(draft);
      isCancelled.current = false;
      setDraft(undefined);
    },
    onKeyDown(event: KeyboardEvent<TextElement>) {
      const isLineBreak = event.currentTarget.tagName === 'TEXTAREA' && !event.ctrlKey && !event.metaKey;
      if (event.key === 'Enter' && !isLineBreak) event.currentTarget.blur();
      if (event.key === 'Escape') {
        isCancelled.current = true;
        event.currentTarget.blur();
      }
    },
  };
}
