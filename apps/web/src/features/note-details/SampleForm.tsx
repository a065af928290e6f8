import { type Field, fieldsFromSample, type JsonValue } from '@lambdastorm/schema';
import { Button, Group, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { parseJson } from '../../shared/api/ApiProblem.ts';

export interface SampleFormProps {
  readonly onFields: (fields: readonly Field[]) => void;
  readonly onCancel: () => void;
}

/** Fields from a pasted JSON object, or from several in a list. The values themselves are not kept. */
export function SampleForm({ onFields, onCancel }: SampleFormProps) {
  const [text, setText] = useState('');
  const [error, setError] = useState<string>();

  function handleSubmit(event: FormEvent): void {
    event.preventDefault();
    const sample = parseJson(text);
    const fields = sample === undefined ? [] : fieldsFromSample(sample as JsonValue);
    if (fields.length > 0) onFields(fields);
    else if (sample === undefined) setError('This is no JSON yet. Paste an object such as {"orderId": "…"}.');
    else setError('There are no fields in it. Paste an object, or a list of objects.');
  }

  return (
    <form onSubmit={handleSubmit}>
      <Textarea
        data-autofocus
        size="xs"
        autosize
        minRows={5}
        maxRows={14}
        label="A JSON sample"
        description="Names and types are taken from it; its values are not kept."
        placeholder={'{"orderId": "7f1c…", "total": 12.5}'}
        spellCheck={false}
        styles={{ input: { fontFamily: 'var(--font-mono)' } }}
        value={text}
        error={error}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Group gap="xs" mt="xs">
        <Button type="submit" size="xs" disabled={text.trim() === ''}>
          Take its fields
        </Button>
        <Button size="xs" variant="default" onClick={onCancel}>
          Cancel
        </Button>
      </Group>
    </form>
  );
}
