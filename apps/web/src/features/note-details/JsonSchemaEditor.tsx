import type { JsonObject } from '@lambdastorm/schema';
import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { parseJson } from '../../shared/api/ApiProblem.ts';
import { DraftTextarea } from '../../shared/ui/DraftTextarea.tsx';

export interface JsonSchemaEditorProps {
  readonly schema: JsonObject;
  readonly onChange: (schema: JsonObject) => void;
  readonly onForget: () => void;
}

/** A payload that fields can't say, as text. */
export function JsonSchemaEditor({ schema, onChange, onForget }: JsonSchemaEditorProps) {
  const [error, setError] = useState<string>();

  function commit(text: string): void {
    const value = parseJson(text);
    if (isObject(value)) onChange(value);
    setError(isObject(value) ? undefined : 'This was no JSON object, so the schema stays as it is.');
  }

  return (
    <>
      <DraftTextarea
        aria-label="JSON Schema"
        value={JSON.stringify(schema, null, 2)}
        onCommit={commit}
        error={error}
        spellCheck={false}
        minRows={8}
        maxRows={24}
        styles={{ input: { fontFamily: 'var(--font-mono)' } }}
      />
      <Text size="xs" c="dimmed">
        Imported as it is, because it says more than a table of fields can.
      </Text>
      <Button size="compact-xs" variant="default" onClick={onForget} style={{ alignSelf: 'flex-start' }}>
        Start over with fields
      </Button>
    </>
  );
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
