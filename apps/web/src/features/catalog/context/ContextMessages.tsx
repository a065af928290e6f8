import { type CatalogMessageSummary, MessageKind } from '@lambdastorm/contract';
import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import shared from '../catalog.module.css';
import { MessageList } from '../MessageList.tsx';
import { messageKinds } from '../messageKinds.ts';
import { Section } from '../Section.tsx';
import classes from './context.module.css';

/** From so many on they can be narrowed. */
const many = 12;

/** All messages that a context owns, by kind. */
export function ContextMessages({ messages }: { readonly messages: readonly CatalogMessageSummary[] }) {
  const [words, setWords] = useState('');
  const sought = words.trim().toLowerCase();
  const found = messages.filter(({ name, description = '', wireName }) =>
    `${name} ${wireName} ${description}`.toLowerCase().includes(sought),
  );
  return (
    <Section
      id="messages"
      title="Messages"
      aside={
        messages.length < many ? undefined : (
          <TextInput
            size="xs"
            aria-label="Find in this context"
            placeholder="Find in this context"
            leftSection={<IconSearch size={14} aria-hidden />}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
        )
      }
    >
      {found.length === 0 ? (
        <p className={shared.nothing}>{messages.length === 0 ? 'It has none.' : 'No message here is like that.'}</p>
      ) : null}
      {MessageKind.options.map((kind) => {
        const own = found.filter((each) => each.kind === kind);
        return own.length === 0 ? null : (
          <div key={kind} className={classes.kind}>
            <h3 className={classes.boxTitle}>{messageKinds[kind].plural}</h3>
            <MessageList label={messageKinds[kind].plural} messages={own} isInContext />
          </div>
        );
      })}
    </Section>
  );
}
