/** An expression that makes a zod schema: something in scope, a list of others, or `z.…(…)`, each with calls after it. */
export type ZodExpression =
  | { readonly type: 'reference'; readonly name: string; readonly calls: readonly ZodCall[] }
  | {
      readonly type: 'call';
      /** `z.string`, or a function in scope. */
      readonly callee: string;
      readonly arguments: ZodArguments;
      readonly calls: readonly ZodCall[];
    };

export type ZodArguments =
  | { readonly type: 'none' }
  /** Code that is one token or a small object. */
  | { readonly type: 'code'; readonly code: string }
  /** `{ … }` with these entries. */
  | { readonly type: 'options'; readonly options: readonly string[] }
  | { readonly type: 'one'; readonly expression: ZodExpression }
  /** `[…]` of literals or of expressions. */
  | { readonly type: 'literals'; readonly literals: readonly string[] }
  | { readonly type: 'list'; readonly expressions: readonly ZodExpression[] };

/** `.min(1)`. */
export interface ZodCall {
  readonly name: string;
  readonly arguments: ZodArguments;
}

/** An object schema of its own, declared before what uses it. */
export interface ZodObject {
  /** Of the constant that holds it. */
  readonly name: string;
  /** Closed objects refuse other keys, tolerant ones drop them, open ones keep them. */
  readonly mode: 'closed' | 'tolerant' | 'open';
  readonly properties: readonly ZodProperty[];
  /** What the values of other keys must be. */
  readonly rest?: ZodExpression;
}

export interface ZodProperty {
  readonly key: string;
  readonly description: string;
  readonly expression: ZodExpression;
}

export function zodCall(callee: string, args: ZodArguments = { type: 'none' }): ZodExpression {
  return { type: 'call', callee, arguments: args, calls: [] };
}

export function withCall(expression: ZodExpression, name: string, code?: string): ZodExpression {
  const call: ZodCall = { name, arguments: code === undefined ? { type: 'none' } : { type: 'code', code } };
  return { ...expression, calls: [...expression.calls, call] };
}
