import { type StickyKind, stickyKinds } from '@lambdastorm/board';
import { Group, Select } from '@mantine/core';
import type { CSSProperties } from 'react';
import { kindIcons } from '../../shared/theme/kindIcons.ts';
import classes from './KindSelect.module.css';

export interface KindSelectProps {
  readonly value: StickyKind | undefined;
  readonly label: string;
  readonly onChange: (kind: StickyKind) => void;
}

const options = Object.entries(stickyKinds).map(([value, { label }]) => ({ value, label }));

export function KindSelect({ value, label, onChange }: KindSelectProps) {
  return (
    <Select
      size="xs"
      label={label}
      data={options}
      value={value ?? null}
      placeholder="Choose a kind"
      allowDeselect={false}
      withCheckIcon={false}
      maxDropdownHeight={400}
      leftSection={value === undefined ? null : <KindSwatch kind={value} />}
      onChange={(kind) => {
        if (kind !== null && kind !== value) onChange(kind as StickyKind);
      }}
      renderOption={({ option }) => (
        <Group gap={8} wrap="nowrap">
          <KindSwatch kind={option.value as StickyKind} />
          {option.label}
        </Group>
      )}
    />
  );
}

function KindSwatch({ kind }: { readonly kind: StickyKind }) {
  const KindIcon = kindIcons[kind];
  return (
    <span className={classes.swatch} data-kind={kind} style={{ '--paper': `var(--paper-${kind})` } as CSSProperties}>
      <KindIcon size={12} stroke={2} aria-hidden />
    </span>
  );
}
