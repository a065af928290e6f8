import type { Language } from '../text/Language.ts';

export type JsonType = 'object' | 'array' | 'string' | 'number' | 'boolean' | 'null';

export const jsonTypes: readonly JsonType[] = ['object', 'array', 'string', 'number', 'boolean', 'null'];

/**
 * What a schema says of a value, as logic: every keyword becomes a statement of one type, and every statement has an
 * opposite. Equal formulas of one `FormulaStore` are the same object.
 */
export type Formula = { readonly id: number } & FormulaShape;

export type FormulaShape =
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Formula[] }
  | { readonly kind: 'is'; readonly types: readonly JsonType[] }
  /** A schema that contains itself, followed only when it is needed. */
  | { readonly kind: 'recursive'; readonly place: string; readonly isMet: boolean; readonly follow: () => Formula }
  /** What can't be told, and why. A pattern can at least be tried. */
  | {
      readonly kind: 'unclear';
      readonly what: string;
      readonly why: string;
      readonly isMet: boolean;
      readonly pattern?: string;
    }
  | Statement;

/** A statement about values of one type; values of other types do not meet it. */
export type Statement =
  | { readonly kind: 'equals' | 'differs'; readonly value: boolean | number }
  | { readonly kind: 'least' | 'most'; readonly value: number; readonly isOpen: boolean }
  | { readonly kind: 'multiple'; readonly of: number; readonly isMet: boolean }
  | { readonly kind: 'text'; readonly language: Language }
  | { readonly kind: 'format'; readonly format: string; readonly isMet: boolean }
  /** Every or some item from one index up to another, which is not included. */
  | { readonly kind: 'everyItem' | 'someItem'; readonly from: number; readonly to: number; readonly of: Formula }
  | { readonly kind: 'itemsAtLeast' | 'itemsAtMost'; readonly count: number; readonly of: Formula }
  | { readonly kind: 'distinct'; readonly isMet: boolean }
  /** Every or some property whose name meets a formula. */
  | { readonly kind: 'everyProperty' | 'someProperty'; readonly names: Formula; readonly of: Formula }
  | { readonly kind: 'sizeAtLeast' | 'sizeAtMost'; readonly count: number };

/** Makes formulas, each one once. */
export interface FormulaStore {
  readonly true: Formula;
  readonly false: Formula;
  make(shape: FormulaShape): Formula;
  all(parts: readonly Formula[]): Formula;
  any(parts: readonly Formula[]): Formula;
  is(...types: readonly JsonType[]): Formula;
  not(formula: Formula): Formula;
  /** Texts of a language. */
  text(language: Language): Formula;
  /** What is only asked of values of one type. */
  ifType(type: JsonType, formula: Formula): Formula;
}

const types: Readonly<Record<Exclude<Statement['kind'], 'equals' | 'differs'>, JsonType>> = {
  least: 'number',
  most: 'number',
  multiple: 'number',
  text: 'string',
  format: 'string',
  everyItem: 'array',
  someItem: 'array',
  itemsAtLeast: 'array',
  itemsAtMost: 'array',
  distinct: 'array',
  everyProperty: 'object',
  someProperty: 'object',
  sizeAtLeast: 'object',
  sizeAtMost: 'object',
};

/** The type of the values that a statement is about. */
export function typeOf(statement: Statement): JsonType {
  if (statement.kind !== 'equals' && statement.kind !== 'differs') return types[statement.kind];
  return typeof statement.value === 'boolean' ? 'boolean' : 'number';
}
