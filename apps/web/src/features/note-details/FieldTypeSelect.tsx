import type { FieldShape } from '@lambdastorm/schema';
import { Group, Select } from '@mantine/core';
import { type Icon, IconPuzzle } from '@tabler/icons-react';
import { shapeOfType } from './fieldTree.ts';
import { fieldTypes, type PlainType } from './fieldTypes.ts';

export interface FieldTypeSelectProps {
  readonly value: FieldShape;
  readonly label: string;
  /** Names of the value types that the context shares. */
  readonly sharedTypes: readonly string[];
  readonly onChange: (shape: FieldShape) => void;
}

const plainOptions = Object.entries(fieldTypes).map(([value, { label }]) => ({ value, label }));
const sharedPrefix = 'shared:';

export function FieldTypeSelect({ value, label, sharedTypes, onChange }: FieldTypeSelectProps) {
  const current = value.type === 'shared' ? `${sharedPrefix}${value.of}` : value.type;
  // One that is gone stays chosen until somebody chooses another.
  const names = value.type === 'shared' && !sharedTypes.includes(value.of) ? [...sharedTypes, value.of] : sharedTypes;
  const shared = [...new Set(names)].map((name) => ({ value: `${sharedPrefix}${name}`, label: name }));
  return (
    <Select
      size="xs"
      aria-label={label}
      data={
        shared.length === 0
          ? plainOptions
          : [
              { group: 'Of this context', items: shared },
              { group: 'Plain', items: plainOptions },
            ]
      }
      value={current}
      allowDeselect={false}
      withCheckIcon={false}
      maxDropdownHeight={420}
      comboboxProps={{ width: 180, position: 'bottom-start' }}
      leftSection={<TypeIcon type={current} />}
      leftSectionWidth={28}
      onChange={(type) => {
        if (type !== null && type !== current) onChange(toShape(type));
      }}
      renderOption={({ option }) => (
        <Group gap={8} wrap="nowrap">
          <TypeIcon type={option.value} />
          {option.label}
        </Group>
      )}
    />
  );
}

function toShape(type: string): FieldShape {
  return type.startsWith(sharedPrefix)
    ? { type: 'shared', of: type.slice(sharedPrefix.length) }
    : shapeOfType(type as PlainType);
}

function TypeIcon({ type }: { readonly type: string }) {
  const FieldIcon: Icon = type.startsWith(sharedPrefix) ? IconPuzzle : fieldTypes[type as PlainType].icon;
  return <FieldIcon size={15} stroke={1.75} aria-hidden />;
}
