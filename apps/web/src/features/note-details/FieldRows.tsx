import type { Field } from '@lambdastorm/schema';
import { TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type KeyboardEvent, useState } from 'react';
import { FieldRow } from './FieldRow.tsx';
import classes from './FieldRows.module.css';
import type { FieldsEditing } from './FieldsEditing.ts';
import { addField, type FieldPath, fieldsInside } from './fieldTree.ts';

export interface FieldRowsProps {
  readonly editing: FieldsEditing;
  /** The field whose inner fields these are; empty for the payload's own. */
  readonly parent: FieldPath;
}

/** Fields below each other, and a last row that becomes the next one. */
export function FieldRows({ editing, parent }: FieldRowsProps) {
  const fields = fieldsAt(editing.fields, parent);
  return (
    <ul className={classes.rows}>
      {fields.map((field, index) => (
        // A field has no id; keyed by place, an input keeps its focus while its name changes.
        // biome-ignore lint/suspicious/noArrayIndexKey: -- see above.
        <FieldRow key={index} field={field} path={[...parent, index]} editing={editing}>
          {fieldsInside(field) === undefined ? null : <FieldRows editing={editing} parent={[...parent, index]} />}
        </FieldRow>
      ))}
      <NewFieldRow editing={editing} parent={parent} />
    </ul>
  );
}

/** Typing a name and pressing Enter adds the field and stays here for the next. */
function NewFieldRow({ editing, parent }: FieldRowsProps) {
  const [name, setName] = useState('');

  function add(): void {
    const trimmed = name.trim();
    setName('');
    if (trimmed !== '') editing.change(addField(editing.fields, parent, guessField(trimmed)));
  }

  function handleKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.key === 'Enter') add();
    if (event.key === 'Escape') {
      setName('');
      event.currentTarget.blur();
    }
  }

  return (
    <li className={classes.newRow}>
      <TextInput
        size="xs"
        variant="unstyled"
        aria-label={parent.length === 0 ? 'Add a field' : 'Add an inner field'}
        placeholder="Add a field"
        leftSection={<IconPlus size={14} aria-hidden />}
        data-new-field={parent.join('.')}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        onBlur={add}
        onKeyDown={handleKeyDown}
      />
    </li>
  );
}

function fieldsAt(fields: readonly Field[], parent: FieldPath): readonly Field[] {
  return parent.reduce<readonly Field[]>((inside, index) => {
    const field = inside[index];
    return (field === undefined ? undefined : fieldsInside(field)) ?? [];
  }, fields);
}

/** Names say a lot: `orderId` is an id, `placedAt` a moment. One click changes a wrong guess. */
function guessField(name: string): Field {
  const type = /(^id|Id)$/.test(name)
    ? 'uuid'
    : /At$/.test(name)
      ? 'date-time'
      : /[eE]?-?[mM]ail$/.test(name)
        ? 'email'
        : 'string';
  return { name, type, required: true };
}
