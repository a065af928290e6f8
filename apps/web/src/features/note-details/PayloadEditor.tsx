import type { StickyNote } from '@lambdastorm/board';
import type { Field, PayloadSchema } from '@lambdastorm/schema';
import { PanelSection } from '../../shared/ui/PanelSection.tsx';
import { FieldRows } from './FieldRows.tsx';
import type { FieldsEditing } from './FieldsEditing.ts';
import { JsonSchemaEditor } from './JsonSchemaEditor.tsx';
import { useNoteEdits } from './useNoteEdits.ts';

/** What a message carries. */
export function PayloadEditor({ note }: { readonly note: StickyNote }) {
  const { changeDetails } = useNoteEdits(note.id);
  const payload: PayloadSchema = note.details.payload ?? { type: 'fields', fields: [] };

  if (payload.type === 'jsonSchema') {
    return (
      <PanelSection title="Payload as JSON Schema">
        <JsonSchemaEditor
          schema={payload.schema}
          onChange={(schema) => changeDetails({ payload: { type: 'jsonSchema', schema } })}
          onForget={() => changeDetails({ payload: undefined })}
        />
      </PanelSection>
    );
  }

  const editing: FieldsEditing = {
    fields: payload.fields,
    change: (fields: readonly Field[]) =>
      changeDetails({ payload: fields.length === 0 ? undefined : { type: 'fields', fields } }),
  };
  return (
    <PanelSection title="Payload">
      <FieldRows editing={editing} parent={[]} />
    </PanelSection>
  );
}
