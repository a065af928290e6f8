import type { Field } from './Field.ts';
import type { JsonObject } from './JsonValue.ts';

/** What a message carries: as fields where they can say it, else as JSON Schema 2020-12. */
export type PayloadSchema =
  | { readonly type: 'fields'; readonly fields: readonly Field[] }
  | { readonly type: 'jsonSchema'; readonly schema: JsonObject };
