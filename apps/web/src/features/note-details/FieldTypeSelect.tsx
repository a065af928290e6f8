import type { FieldType } from '@lambdastorm/schema';
import { Group, Select } from '@mantine/core';
import { fieldTypes } from './fieldTypes.ts';

export interface FieldTypeSelectProps {
  readonly value: FieldType;
  readonly label: string;
  readonly onChange: (type: FieldType) => void;
}

const options = Object.entries(fieldTypes).map(([value, { label }]) => ({ value, label }));

export function FieldTypeSelect({ value, label, onChange }: FieldTypeSelectProps) {
  return (
    <Select
      size="xs"
      aria-label={label}
      data={options}
      value={value}
      allowDeselect={false}
      withCheckIcon={false}
      maxDropdownHeight={420}
      comboboxProps={{ width: 160, position: 'bottom-start' }}
      leftSection={<TypeIcon type={value} />}
      leftSectionWidth={28}
      onChange={(type) => {
        if (type !== null && type !== value) onChange(type as FieldType);
      }}
      renderOption={({ option }) => (
        <Group gap={8} wrap="nowrap">
          <TypeIcon type={option.value as FieldType} />
          {option.label}
        </Group>
      )}
    />
  );
}

function TypeIcon({ type }: { readonly type: FieldType }) {
  const { icon: FieldIcon } = fieldTypes[type];
  return <FieldIcon size={15} stroke={1.75} aria-hidden />;
}
