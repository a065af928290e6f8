import type { CatalogMessagePage, CatalogSchemaVersion } from '@lambdastorm/contract';
import type { MessageOnWire } from '@lambdastorm/generator';
import type { JsonObject } from '@lambdastorm/schema';
import { SegmentedControl, Skeleton } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { Section } from '../Section.tsx';
import { CodeBlock } from './CodeBlock.tsx';
import { printJson } from './printJson.ts';
import { SchemaTable } from './SchemaTable.tsx';
import { schemaRows } from './schemaRows.ts';

/** These bring along what makes examples, and the generator, which are large. */
const ExampleBlock = lazy(async () => ({ default: (await import('./ExampleBlock.tsx')).ExampleBlock }));
const EnvelopeBlock = lazy(async () => ({ default: (await import('./EnvelopeBlock.tsx')).EnvelopeBlock }));

const views = [
  { value: 'fields', label: 'Fields' },
  { value: 'schema', label: 'JSON Schema' },
  { value: 'example', label: 'Example' },
  { value: 'envelope', label: 'On the bus' },
] as const;

type View = (typeof views)[number]['value'];

export interface ShapeSectionProps {
  readonly message: CatalogMessagePage;
  readonly shown: CatalogSchemaVersion;
}

/** What a message carries: as a table, as its schema, by example and in its envelope. */
export function ShapeSection({ message, shown }: ShapeSectionProps) {
  const [view, setView] = useState<View>('fields');
  const schema = shown.schema;
  const hasEnvelope = message.kind !== 'readModel';
  return (
    <Section
      id="shape"
      title="What it carries"
      aside={
        <SegmentedControl
          size="xs"
          aria-label="How it is shown"
          data={views.filter(({ value }) => hasEnvelope || value !== 'envelope')}
          value={view}
          onChange={(value) => setView(value as View)}
        />
      }
    >
      <Shape view={view} message={message} shown={shown} schema={schema} />
    </Section>
  );
}

interface ShapeProps extends ShapeSectionProps {
  readonly view: View;
  readonly schema: JsonObject;
}

function Shape({ view, message, shown, schema }: ShapeProps) {
  const name = message.wireName;
  switch (view) {
    case 'fields':
      return <SchemaTable rows={schemaRows(schema)} label={`Fields of ${message.name}`} />;
    case 'schema':
      return <CodeBlock path={`${name}.schema.json`} content={printJson(schema)} />;
    case 'example':
      return (
        <Suspense fallback={<Skeleton height={240} />}>
          <ExampleBlock path={`${name}.json`} schema={schema} />
        </Suspense>
      );
    case 'envelope': {
      const { source, kind, wireName } = message;
      const onWire: MessageOnWire = { source, kind, wireName, name: message.name, version: shown.version, schema };
      return (
        <Suspense fallback={<Skeleton height={240} />}>
          <EnvelopeBlock message={onWire} />
        </Suspense>
      );
    }
  }
}
