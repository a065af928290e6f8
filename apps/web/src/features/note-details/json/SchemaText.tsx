import { autocompletion, completionKeymap } from '@codemirror/autocomplete';
import { json } from '@codemirror/lang-json';
import { linter, lintGutter } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import type { JsonObject } from '@lambdastorm/schema';
import { basicSetup } from 'codemirror';
import { useEffect, useEffectEvent, useRef } from 'react';
import { lintSchema, parseSchema } from './lintSchema.ts';
import classes from './SchemaText.module.css';
import { completeSchema } from './schemaCompletion.ts';

export interface SchemaTextProps {
  readonly schema: JsonObject;
  readonly isReadOnly: boolean;
  /** Called on leaving, with what means something; faults stay on their lines until they are mended. */
  readonly onCommit: (schema: JsonObject) => void;
}

/** JSON Schema as text, with completion and with faults on their lines. */
export function SchemaText({ schema, isReadOnly, onCommit }: SchemaTextProps) {
  const place = useRef<HTMLDivElement>(null);
  const text = JSON.stringify(schema, null, 2);
  const commit = useEffectEvent((typed: string) => {
    const parsed = parseSchema(typed);
    if (typed !== text && parsed !== undefined) onCommit(parsed);
  });

  useEffect(() => {
    if (place.current === null) return;
    const view = new EditorView({
      parent: place.current,
      state: EditorState.create({
        doc: text,
        extensions: [
          basicSetup,
          json(),
          linter(lintSchema, { delay: 200 }),
          lintGutter(),
          autocompletion({ override: [completeSchema] }),
          keymap.of(completionKeymap),
          EditorState.readOnly.of(isReadOnly),
          EditorView.contentAttributes.of({ 'aria-label': 'JSON Schema' }),
          EditorView.domEventHandlers({ blur: (_event, { state }) => commit(state.doc.toString()) }),
          EditorView.lineWrapping,
        ],
      }),
    });
    return () => {
      commit(view.state.doc.toString());
      view.destroy();
    };
    // Somebody else's change of the schema is a new text.
  }, [text, isReadOnly]);

  return <div ref={place} className={classes.editor} data-testid="schema-text" />;
}
