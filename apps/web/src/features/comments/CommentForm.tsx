import { type CommentRequest, commentLimits } from '@lambdastorm/contract';
import { Button, Group, Textarea } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, useId, useRef, useState } from 'react';
import classes from './CommentsPanel.module.css';
import { findMentionable, type Mentionable, mentionBeingTyped, mentionsIn } from './mentions.ts';

export interface CommentFormProps {
  readonly label: string;
  readonly submit: string;
  readonly initialText?: string;
  readonly isPending: boolean;
  /** Who can be mentioned. */
  readonly people: readonly Mentionable[];
  /** Resolves when it was said; the form is empty then. */
  readonly onSay: (said: CommentRequest) => Promise<unknown>;
  readonly onCancel?: () => void;
}

const mostSuggestions = 5;

/** Where a comment is written; an @ offers people to mention. Ctrl Enter sends. */
export function CommentForm({ label, submit, initialText = '', isPending, people, onSay, onCancel }: CommentFormProps) {
  const [text, setText] = useState(initialText);
  const [caret, setCaret] = useState(initialText.length);
  const field = useRef<HTMLTextAreaElement>(null);
  const listId = useId();
  const typed = mentionBeingTyped(text.slice(0, caret));
  const offered = typed === undefined ? [] : findMentionable(people, typed).slice(0, mostSuggestions);

  function mention({ name }: Mentionable): void {
    const start = caret - (typed?.length ?? 0);
    const next = `${text.slice(0, start)}${name} ${text.slice(caret)}`;
    setText(next);
    setCaret(start + name.length + 1);
    field.current?.focus();
  }

  async function say(): Promise<void> {
    if (text.trim() === '') return;
    // What did not arrive stays in the field.
    await onSay({ text, mentions: mentionsIn(text, people) }).then(
      () => setText(''),
      () => {},
    );
  }

  function handleKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    const [first] = offered;
    if (event.key === 'Tab' && first !== undefined && !event.shiftKey) {
      event.preventDefault();
      mention(first);
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void say();
    } else if (event.key === 'Escape') onCancel?.();
  }

  function handleSubmit(event: FormEvent): void {
    event.preventDefault();
    void say();
  }

  return (
    <form className={classes.form} onSubmit={handleSubmit}>
      <Textarea
        ref={field}
        aria-label={label}
        placeholder={`${label} (@ mentions somebody)`}
        autosize
        minRows={2}
        maxRows={10}
        maxLength={commentLimits.text}
        value={text}
        aria-describedby={offered.length === 0 ? undefined : listId}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setCaret(event.currentTarget.selectionStart);
        }}
        onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
        onKeyDown={handleKeyDown}
      />
      {offered.length === 0 ? null : (
        <ul id={listId} className={classes.suggestions} aria-label="Mention">
          {offered.map((person) => (
            <li key={person.userId}>
              <Button size="compact-xs" variant="light" onClick={() => mention(person)}>
                @{person.name}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {text.trim() === '' && onCancel === undefined ? null : (
        <Group gap={6} justify="flex-end">
          {onCancel === undefined ? null : (
            <Button size="compact-sm" variant="default" onClick={onCancel}>
              Cancel
            </Button>
          )}
          <Button type="submit" size="compact-sm" loading={isPending} disabled={text.trim() === ''}>
            {submit}
          </Button>
        </Group>
      )}
    </form>
  );
}
