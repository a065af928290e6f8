import type { Field, FieldShape } from '@lambdastorm/schema';
import { ActionIcon, Group, Popover, Switch } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconDots, IconTrash } from '@tabler/icons-react';
import { DraftTextInput } from '../../shared/ui/DraftTextInput.tsx';
import { IconAction } from '../../shared/ui/IconAction.tsx';
import { constraintsOf, parseConstraint } from './constraints.ts';
import { exampleText, parseExample } from './exampleText.ts';
import classes from './FieldOptions.module.css';
import type { FieldRowProps } from './FieldRow.tsx';
import { defined, moveField, removeField } from './fieldTree.ts';

export interface FieldOptionsProps extends Omit<FieldRowProps, 'children'> {
  readonly onChange: (field: Field) => void;
}

/** What is said about a field beyond its name and type. */
export function FieldOptions({ field, path, editing, onChange }: FieldOptionsProps) {
  const what = field.name === '' ? 'the field' : field.name;
  return (
    <Popover position="bottom-end" width={280} shadow="md" trapFocus withinPortal>
      <Popover.Target>
        <ActionIcon size={26} aria-label={`More about ${what}`} title="More">
          <IconDots size={16} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown className={classes.options}>
        <DraftTextInput
          label="Description"
          value={field.description ?? ''}
          onCommit={(text) =>
            onChange(withOptional(field, 'description', text.trim() === '' ? undefined : text.trim()))
          }
        />
        <DraftTextInput
          label="Example"
          value={exampleText(field.example)}
          onCommit={(text) => onChange(withOptional(field, 'example', parseExample(text, field.type)))}
        />
        <Constraints field={field} onChange={onChange} />
        <Switch
          size="xs"
          label="May be null"
          checked={field.nullable ?? false}
          onChange={(event) => onChange(withOptional(field, 'nullable', event.currentTarget.checked || undefined))}
        />
        <Switch
          size="xs"
          label="Personal data"
          checked={field.personal ?? false}
          onChange={(event) => onChange(withOptional(field, 'personal', event.currentTarget.checked || undefined))}
        />
        <Group gap={4} justify="flex-end">
          <IconAction
            icon={IconArrowUp}
            label="Move up"
            shortcut="Alt ↑"
            size={28}
            onClick={() => editing.change(moveField(editing.fields, path, -1))}
          />
          <IconAction
            icon={IconArrowDown}
            label="Move down"
            shortcut="Alt ↓"
            size={28}
            onClick={() => editing.change(moveField(editing.fields, path, 1))}
          />
          <IconAction
            icon={IconTrash}
            label={`Remove ${what}`}
            size={28}
            onClick={() => editing.change(removeField(editing.fields, path))}
          />
        </Group>
      </Popover.Dropdown>
    </Popover>
  );
}

function Constraints({ field, onChange }: Pick<FieldOptionsProps, 'field' | 'onChange'>) {
  const constraints = constraintsOf(field);
  if (constraints.length === 0) return null;
  return (
    <div className={classes.constraints}>
      {constraints.map(({ key, label, type, value }) => (
        <DraftTextInput
          key={key}
          label={label}
          inputMode={type === 'text' ? 'text' : 'decimal'}
          spellCheck={false}
          value={value === undefined ? '' : String(value)}
          className={type === 'text' ? classes.wide : undefined}
          onCommit={(text) => onChange(withOptional(field, key, parseConstraint(type, text)))}
        />
      ))}
    </div>
  );
}

/** The field with this key set, or without it. Keys of later versions stay. */
function withOptional(field: Field, key: string, value: unknown): Field {
  // The key belongs to the field's own type: constraintsOf and this file name no others.
  return defined({ ...field, [key]: value }) as Field & FieldShape;
}
