import type { JsonObject, JsonValue } from '../../JsonValue.ts';
import type { Formula, FormulaStore } from './Formula.ts';
import type { SchemaPlace } from './SchemaDocument.ts';

/** Where a keyword stands. */
export interface KeywordPlace {
  readonly schema: JsonObject;
  readonly store: FormulaStore;
  readonly read: (schema: JsonValue) => Formula;
  readonly readReference: (reference: string) => Formula;
  readonly find: (reference: string) => SchemaPlace | string;
}
