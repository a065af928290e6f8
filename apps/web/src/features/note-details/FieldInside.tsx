import type { Field, FieldShape } from '@lambdastorm/schema';
import { TagsInput } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './FieldRows.module.css';
import { FieldTypeSelect } from './FieldTypeSelect.tsx';

export interface FieldInsideProps {
  readonly field: Field;
  readonly sharedTypes: readonly string[];
  readonly onChange: (field: Field) => void;
  /** The rows of its inner fields. */
  readonly children: ReactNode;
}

/** What a field is made of: the values of an enumeration, the items of a list, the fields of an object. */
export function FieldInside({ field, sharedTypes, onChange, children }: FieldInsideProps) {
  const isComposite = field.type === 'enum' || field.type === 'array' || field.type === 'object';
  if (!isComposite) return null;
  return (
    <div className={classes.inner}>
      {field.type === 'enum' ? (
        <EnumValues values={field.values} name={field.name} onChange={(values) => onChange({ ...field, values })} />
      ) : null}
      {field.type === 'array' ? (
        <ListItems
          items={field.items}
          name={field.name}
          sharedTypes={sharedTypes}
          onChange={(items) => onChange({ ...field, items })}
        />
      ) : null}
      {children}
    </div>
  );
}

interface EnumValuesProps {
  readonly values: readonly string[];
  readonly name: string;
  readonly onChange: (values: readonly string[]) => void;
}

function EnumValues({ values, name, onChange }: EnumValuesProps) {
  return (
    <TagsInput
      size="xs"
      aria-label={`Values of ${name}`}
      placeholder={values.length === 0 ? 'Type a value, press Enter' : ''}
      value={[...values]}
      onChange={onChange}
      splitChars={[',']}
      acceptValueOnBlur
    />
  );
}

interface ListItemsProps {
  readonly items: FieldShape;
  readonly name: string;
  readonly sharedTypes: readonly string[];
  readonly onChange: (items: FieldShape) => void;
}

function ListItems({ items, name, sharedTypes, onChange }: ListItemsProps) {
  return (
    <>
      <div className={classes.items}>
        each is
        <FieldTypeSelect
          label={`Type of each of ${name}`}
          value={items}
          sharedTypes={sharedTypes}
          onChange={onChange}
        />
      </div>
      {items.type === 'enum' ? (
        <EnumValues values={items.values} name={name} onChange={(values) => onChange({ ...items, values })} />
      ) : null}
    </>
  );
}
