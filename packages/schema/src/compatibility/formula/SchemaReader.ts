import { isJsonObject } from '../../isJsonValue.ts';
import type { JsonObject, JsonValue } from '../../JsonValue.ts';
import { createFormulaStore } from './createFormulaStore.ts';
import type { Formula, FormulaStore } from './Formula.ts';
import { keywordFormulas } from './keywordFormulas.ts';
import { openDocument, type SchemaDocument } from './SchemaDocument.ts';

/** Reads the parts of one schema as formulas. */
export interface SchemaReader {
  readonly document: SchemaDocument;
  readonly store: FormulaStore;
  /** What a schema says. */
  read(schema: JsonValue): Formula;
  /** What each keyword of a schema says, together with the keywords beside it that it looks at. */
  readKeyword(schema: JsonObject, keyword: string): Formula;
}

/** Reads schemas into one store, each of them once. */
export function createSchemaReaders(): (schema: JsonValue) => SchemaReader {
  const store = createFormulaStore();
  const readers = new Map<JsonValue, SchemaReader>();
  return (schema) => {
    const reader = readers.get(schema) ?? createSchemaReader(openDocument(schema), store, `schema ${readers.size}`);
    readers.set(schema, reader);
    return reader;
  };
}

function createSchemaReader(document: SchemaDocument, store: FormulaStore, name: string): SchemaReader {
  const formulas = new Map<JsonObject, Formula>();
  const open = new Set<JsonObject>();

  function read(schema: JsonValue): Formula {
    if (!isJsonObject(schema)) return schema === false ? store.false : store.true;
    const found = formulas.get(schema);
    if (found !== undefined) return found;
    open.add(schema);
    try {
      const made = store.all(Object.keys(schema).map((keyword) => reader.readKeyword(schema, keyword)));
      formulas.set(schema, made);
      return made;
    } finally {
      open.delete(schema);
    }
  }

  function readReference(reference: string): Formula {
    const place = document.find(reference);
    if (typeof place === 'string') {
      return store.make({ kind: 'unclear', what: `${name} ${reference}`, why: place, isMet: true });
    }
    const { schema, pointer } = place;
    if (!isJsonObject(schema) || !open.has(schema)) return read(schema);
    return store.make({ kind: 'recursive', place: `${name}#${pointer}`, isMet: true, follow: () => read(schema) });
  }

  const reader: SchemaReader = {
    document,
    store,
    read,
    readKeyword: (schema, keyword) => {
      const formula = Object.hasOwn(keywordFormulas, keyword) ? keywordFormulas[keyword] : undefined;
      const value = schema[keyword];
      if (formula === undefined || value === undefined) return store.true;
      return formula(value, { schema, store, read, readReference, find: document.find });
    },
  };
  return reader;
}
