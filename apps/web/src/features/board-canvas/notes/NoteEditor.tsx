import { type StickyNote, stickyKinds } from '@lambdastorm/board';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { focusThing } from '../actions/looking.ts';
import { useMode } from '../modeStore.ts';
import { useWall } from '../Wall.ts';
import { fitText } from './fitText.ts';
import { textBox } from './textBox.ts';

/** Typing on the note itself. Enter ends, Shift+Enter breaks the line, Escape takes the typing back: one edit at most. */
export function NoteEditor({ note }: { readonly note: StickyNote }) {
  const { document } = useWall();
  const [text, setText] = useState(note.text);
  const field = useRef<HTMLTextAreaElement>(null);
  const isOver = useRef(false);

  function end(words: string): void {
    // Leaving the field also blurs it: whichever comes first counts.
    if (isOver.current) return;
    isOver.current = true;
    if (words !== note.text) document.edit({ type: 'rewordNote', noteId: note.id, text: words });
    const { writingId, set } = useMode.getState();
    if (writingId === note.id) set({ writingId: undefined });
  }

  function handleKeyDown(event: KeyboardEvent): void {
    // While a word is being composed (Japanese, Chinese …) Enter belongs to the composition.
    const isLineEnd = event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing;
    if (!isLineEnd && event.key !== 'Escape' && event.key !== 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    end(event.key === 'Escape' ? note.text : text.trim());
    focusThing(note.id);
  }

  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);

  useEffect(() => {
    const element = field.current;
    if (element === null || text.length < 0) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight}px`;
  }, [text]);

  return (
    <div className="note-text nodrag nopan nowheel" style={{ fontSize: fitText(text, textBox(note.kind, note.size)) }}>
      <textarea
        ref={field}
        className="note-field"
        rows={1}
        value={text}
        placeholder={stickyKinds[note.kind].label}
        aria-label={`Words of this ${stickyKinds[note.kind].label.toLowerCase()}`}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={handleKeyDown}
        onBlur={() => end(text.trim())}
      />
    </div>
  );
}
