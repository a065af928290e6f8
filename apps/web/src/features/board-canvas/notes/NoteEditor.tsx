import { type StickyNote, stickyKinds } from '@lambdastorm/board';
import { type ClipboardEvent, type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import { notifyRefusal } from '../../../shared/ui/notify.ts';
import { focusThing } from '../actions/looking.ts';
import { continueTimeline, takeBackFresh } from '../actions/placing.ts';
import { takeTypedAhead } from '../keyboard/typedAhead.ts';
import { useMode } from '../modeStore.ts';
import { useWall } from '../Wall.ts';
import { fitText } from './fitText.ts';
import { mostLetters, rewordEdits, sizeForText } from './growNote.ts';
import { textBox } from './textBox.ts';

/**
 * Typing on the note itself. Enter ends, Shift+Enter ends and goes on with the next note, Ctrl or Alt with Enter breaks
 * the line, Escape takes the typing back: one edit at most.
 */
export function NoteEditor({ note }: { readonly note: StickyNote }) {
  const wall = useWall();
  const [typedAhead] = useState(() => takeTypedAhead(note.id));
  const [text, setText] = useState(typedAhead || note.text);
  const field = useRef<HTMLTextAreaElement>(null);
  const isOver = useRef(false);
  const size = sizeForText(note, text);

  function keep(words: string): void {
    const edits = rewordEdits(note, words);
    if (edits.length > 0) wall.document.edit(...edits);
  }

  function end(words: string): void {
    // Leaving the field also blurs it: whichever comes first counts.
    if (isOver.current) return;
    isOver.current = true;
    keep(words);
    const { writingId, set } = useMode.getState();
    if (writingId === note.id) set({ writingId: undefined, fresh: undefined });
  }

  function handleKeyDown(event: KeyboardEvent): void {
    const ending = endingOf(event);
    if (ending === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (ending === 'line') {
      // The browser's own insertion, so that its undo knows of it.
      document.execCommand('insertText', false, '\n');
      return;
    }
    if (ending === 'takeBack') {
      isOver.current = true;
      takeBackFresh(wall, note);
      return;
    }
    end(text.trim());
    if (ending === 'continue' && text.trim() !== '') continueTimeline(wall, note.id);
    else focusThing(note.id);
  }

  function handlePaste(event: ClipboardEvent<HTMLTextAreaElement>): void {
    const { selectionStart, selectionEnd } = event.currentTarget;
    const pasted = event.clipboardData.getData('text/plain').length;
    if (text.length - (selectionEnd - selectionStart) + pasted <= mostLetters) return;
    event.preventDefault();
    notifyRefusal(tooLong(pasted));
  }

  // Scrolled far away the field is taken down; what was typed stays.
  const handleGone = useEffectEvent(() => {
    if (!isOver.current) keep(text.trim());
  });

  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    if (typedAhead === '') field.current?.select();
    else field.current?.setSelectionRange(typedAhead.length, typedAhead.length);
    return () => handleGone();
  }, [typedAhead]);

  useEffect(() => {
    const element = field.current;
    if (element === null || text.length < 0) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight}px`;
    // The paper grows while one types; the edit at the end makes it last.
    const paper = element.closest<HTMLElement>('.note');
    paper?.style.setProperty('height', `${size.height}px`);
    return () => void paper?.style.removeProperty('height');
  }, [text, size.height]);

  const label = stickyKinds[note.kind].label;
  return (
    <div className="note-text nodrag nopan nowheel" style={{ fontSize: fitText(text, textBox(note.kind, size)) }}>
      <textarea
        ref={field}
        className="note-field"
        rows={1}
        dir="auto"
        maxLength={mostLetters}
        value={text}
        placeholder={label}
        aria-label={`Words of this ${label.toLowerCase()}`}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={handleKeyDown}
        onPaste={handlePaste}
        onBlur={() => end(text.trim())}
      />
    </div>
  );
}

type Ending = 'keep' | 'continue' | 'line' | 'takeBack';

function endingOf({ key, shiftKey, ctrlKey, metaKey, altKey, nativeEvent }: KeyboardEvent): Ending | undefined {
  if (key === 'Escape') return 'takeBack';
  if (key === 'Tab') return 'keep';
  // While a word is being composed (Japanese, Chinese …) Enter belongs to the composition.
  if (key !== 'Enter' || nativeEvent.isComposing) return undefined;
  if (ctrlKey || metaKey || altKey) return 'line';
  return shiftKey ? 'continue' : 'keep';
}

function tooLong(letters: number): string {
  const [pasted, most] = [letters, mostLetters].map((count) => count.toLocaleString('en'));
  return `What you paste has ${pasted} characters, and a note holds ${most}. Nothing has been pasted; keep long texts in a document and name it on the note.`;
}
