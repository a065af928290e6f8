import type { CatalogMessagePage, CatalogSchemaVersion } from '@lambdastorm/contract';
import { renderMessageCode } from '@lambdastorm/generator';
import { SegmentedControl, Tabs } from '@mantine/core';
import { useState } from 'react';
import { Section } from '../Section.tsx';
import { CodeBlock } from './CodeBlock.tsx';
import classes from './message.module.css';

const roles = [
  { value: 'consume', label: 'Consume it' },
  { value: 'publish', label: 'Publish it' },
] as const;

type Role = (typeof roles)[number]['value'];

export interface CodeSectionProps {
  readonly message: CatalogMessagePage;
  readonly shown: CatalogSchemaVersion;
}

/** TypeScript to publish and to consume the message, with the contract and the envelope of generated projects. */
export function CodeSection({ message, shown }: CodeSectionProps) {
  const [role, setRole] = useState<Role>('consume');
  const [chosen, setChosen] = useState<string>();
  const { source, kind, wireName, name } = message;
  const schema = shown.schema;
  const files = renderMessageCode({ source, kind, wireName, name, version: shown.version, schema }, role);
  const file = files.find(({ path }) => path === chosen) ?? files[0];
  if (file === undefined) return null;
  return (
    <Section
      id="code"
      title="Code"
      aside={
        kind === 'readModel' ? undefined : (
          <SegmentedControl
            size="xs"
            aria-label="What the code does"
            data={[...roles]}
            value={role}
            onChange={(value) => setRole(value as Role)}
          />
        )
      }
    >
      <p className={classes.codeAbout}>{sentences[kind][role]}</p>
      <Tabs value={file.path} onChange={(path) => setChosen(path ?? undefined)} classNames={{ list: classes.files }}>
        <Tabs.List aria-label="Files">
          {files.map(({ path }) => (
            <Tabs.Tab key={path} value={path}>
              {path}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={file.path} pt="xs">
          <CodeBlock path={file.path} content={file.content} />
        </Tabs.Panel>
      </Tabs>
      <p className={classes.codeNeeds}>
        Needs {kind === 'readModel' ? 'zod 4' : needs[role]}. A project that Lambdastorm generates from a board has all
        of this in src/generated.
      </p>
    </Section>
  );
}

const needs: Readonly<Record<Role, string>> = {
  consume: 'zod 4 and @types/aws-lambda',
  publish: 'zod 4 and @aws-sdk/client-eventbridge',
};

const readModel = 'Read models are asked for over HTTP. This is what the answer carries.';

const sentences: Readonly<Record<CatalogMessagePage['kind'], Readonly<Record<Role, string>>>> = {
  event: {
    consume: 'A handler for a rule on the bus. It takes what it knows and passes over what it does not.',
    publish: 'For the owner of the event: it goes on the bus only when it fits its schema.',
  },
  command: {
    consume: 'For the owner of the command: a handler for those who ask over the bus.',
    publish: 'Asks the owner over the bus. Whoever asks is the source; the type says whom it is for.',
  },
  readModel: { consume: readModel, publish: readModel },
};
