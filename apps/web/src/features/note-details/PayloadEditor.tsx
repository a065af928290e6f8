import type { StickyNote } from '@lambdastorm/board';
import { type Field, type PayloadSchema, parseJsonSchema, toJsonSchema } from '@lambdastorm/schema';
import { Button, Loader, Menu } from '@mantine/core';
import { IconBraces, IconClipboardText, IconCopy, IconDots, IconTable } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { IconAction } from '../../shared/ui/IconAction.tsx';
import { PanelSection } from '../../shared/ui/PanelSection.tsx';
import { useDerivation, useMayEdit } from '../board-session/BoardSession.ts';
import { FieldRows } from './FieldRows.tsx';
import type { FieldsEditing } from './FieldsEditing.ts';
import { payloadsBefore, unknownFields } from './payloadsBefore.ts';
import { SampleForm } from './SampleForm.tsx';
import { useNoteEdits } from './useNoteEdits.ts';
import { useSharedTypes } from './useSharedTypes.ts';

const SchemaText = lazy(async () => ({ default: (await import('./json/SchemaText.tsx')).SchemaText }));

type Way = 'fields' | 'text' | 'sample';

/** What a message carries: as fields, as JSON Schema, or taken from a sample or from the message before. */
export function PayloadEditor({ note }: { readonly note: StickyNote }) {
  const { changeDetails } = useNoteEdits(note.id);
  const { model } = useDerivation();
  const mayEdit = useMayEdit();
  const payload: PayloadSchema = note.details.payload ?? { type: 'fields', fields: [] };
  const [way, setWay] = useState<Way>('fields');
  const isText = way === 'text' || (payload.type === 'jsonSchema' && way !== 'sample');

  function carry(next: PayloadSchema): void {
    const isEmpty = next.type === 'fields' && next.fields.length === 0;
    changeDetails({ payload: isEmpty ? undefined : next });
  }

  /** Fields of that name that are there already stay as they are. */
  function add(fields: readonly Field[]): void {
    const present = payload.type === 'fields' ? payload.fields : [];
    const names = new Set(present.map(({ name }) => name));
    carry({ type: 'fields', fields: [...present, ...fields.filter(({ name }) => !names.has(name))] });
    setWay('fields');
  }

  const editing: FieldsEditing = {
    fields: payload.type === 'fields' ? payload.fields : [],
    change: (fields) => carry({ type: 'fields', fields }),
    sharedTypes: useSharedTypes(note.id),
    unknownFields: unknownFields(model, note.id),
  };
  const before = payloadsBefore(model, note.id);

  return (
    <PanelSection
      title={isText ? 'Payload as JSON Schema' : 'Payload'}
      aside={
        <Menu position="bottom-end" withinPortal>
          <Menu.Target>
            <IconAction icon={IconDots} label="Other ways to say what it carries" size={24} />
          </Menu.Target>
          <Menu.Dropdown>
            {isText && payload.type === 'fields' ? (
              <Menu.Item leftSection={<IconTable size={16} />} onClick={() => setWay('fields')}>
                Edit as fields
              </Menu.Item>
            ) : null}
            {isText ? null : (
              <Menu.Item leftSection={<IconBraces size={16} />} onClick={() => setWay('text')}>
                Edit as JSON Schema
              </Menu.Item>
            )}
            <Menu.Item
              leftSection={<IconClipboardText size={16} />}
              disabled={!mayEdit || payload.type === 'jsonSchema'}
              onClick={() => setWay('sample')}
            >
              Fields from a JSON sample …
            </Menu.Item>
            {before.map(({ id, name, fields }) => (
              <Menu.Item
                key={id}
                leftSection={<IconCopy size={16} />}
                disabled={!mayEdit || payload.type === 'jsonSchema'}
                onClick={() => add(fields)}
              >
                Fields of “{name}”
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      }
    >
      {way === 'sample' ? (
        <SampleForm onFields={add} onCancel={() => setWay('fields')} />
      ) : isText ? (
        <Suspense fallback={<Loader size={16} color="gray" />}>
          <SchemaText
            schema={toJsonSchema(payload)}
            isReadOnly={!mayEdit}
            onCommit={(schema) => {
              const next = parseJsonSchema(schema);
              if (JSON.stringify(next) !== JSON.stringify(payload)) carry(next);
            }}
          />
        </Suspense>
      ) : (
        <FieldRows editing={editing} parent={[]} />
      )}
      {payload.type === 'jsonSchema' ? (
        <Button
          size="compact-xs"
          variant="default"
          style={{ alignSelf: 'flex-start' }}
          onClick={() => {
            carry({ type: 'fields', fields: [] });
            setWay('fields');
          }}
        >
          Start over with fields
        </Button>
      ) : null}
    </PanelSection>
  );
}
