import type { Field } from '@lambdastorm/schema';
import { IconAsterisk, IconAsteriskSimple, IconHelp, IconUserShield } from '@tabler/icons-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { DraftTextInput } from '../../shared/ui/DraftTextInput.tsx';
import { FieldInside } from './FieldInside.tsx';
import { FieldOptions } from './FieldOptions.tsx';
import classes from './FieldRows.module.css';
import type { FieldsEditing } from './FieldsEditing.ts';
import { FieldTypeSelect } from './FieldTypeSelect.tsx';
import { changeField, type FieldPath, moveField, removeField, withShape } from './fieldTree.ts';

export interface FieldRowProps {
  readonly field: Field;
  readonly path: FieldPath;
  readonly editing: FieldsEditing;
  /** The rows of its inner fields. */
  readonly children: ReactNode;
}

export function FieldRow({ field, path, editing, children }: FieldRowProps) {
  const change = (to: Field) => editing.change(changeField(editing.fields, path, () => to));
  const what = field.name === '' ? 'the field without a name' : field.name;

  function handleKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      editing.change(moveField(editing.fields, path, event.key === 'ArrowUp' ? -1 : 1));
    }
    if (event.key === 'Backspace' && event.currentTarget.value === '')
      editing.change(removeField(editing.fields, path));
    if (event.key === 'Enter') focusNewRow(event.currentTarget, path);
  }

  return (
    <li>
      <div className={classes.row}>
        <DraftTextInput
          aria-label="Name of the field"
          placeholder="Name"
          spellCheck={false}
          value={field.name}
          onCommit={(name) => change({ ...field, name: name.trim() })}
          onKeyDown={handleKeyDown}
          rightSection={
            <FieldSigns
              field={field}
              isUnknown={path.length === 1 && editing.unknownFields?.has(field.name) === true}
            />
          }
        />
        <FieldTypeSelect
          label={`Type of ${what}`}
          value={field}
          sharedTypes={editing.sharedTypes}
          onChange={(shape) => change(withShape(field, shape))}
        />
        {editing.areTypes === true && path.length === 1 ? (
          <span />
        ) : (
          <button
            type="button"
            className={classes.required}
            aria-pressed={field.required}
            aria-label={`${what} is required`}
            title={field.required ? 'Required; click to make it optional' : 'Optional; click to make it required'}
            onClick={() => change({ ...field, required: !field.required })}
          >
            {field.required ? (
              <IconAsterisk size={15} aria-hidden />
            ) : (
              <IconAsteriskSimple size={15} opacity={0.35} aria-hidden />
            )}
          </button>
        )}
        <FieldOptions field={field} path={path} editing={editing} onChange={change} />
      </div>
      <FieldInside field={field} sharedTypes={editing.sharedTypes} onChange={change}>
        {children}
      </FieldInside>
    </li>
  );
}

interface FieldSignsProps {
  readonly field: Field;
  readonly isUnknown: boolean;
}

function FieldSigns({ field, isUnknown }: FieldSignsProps) {
  if (field.personal === true)
    return <IconUserShield size={15} role="img" aria-label="personal data" title="Personal data" />;
  if (!isUnknown) return null;
  return (
    <IconHelp
      size={15}
      role="img"
      aria-label="comes from nowhere"
      title="No message before this one carries the field: where does it come from?"
    />
  );
}

/** Enter ends this name and goes on with the next field. */
function focusNewRow(input: HTMLElement, path: FieldPath): void {
  const parent = path.slice(0, -1).join('.');
  const list = input.closest('ul');
  list?.querySelector<HTMLElement>(`:scope > li [data-new-field="${parent}"]`)?.focus();
}
