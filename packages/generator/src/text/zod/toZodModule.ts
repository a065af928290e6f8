import type { JsonObject } from '@lambdastorm/schema';
import { settleNames } from '../../naming/settleNames.ts';
import { toZodExpression, type ZodScope } from './toZodExpression.ts';
import type { ZodExpression, ZodObject } from './ZodExpression.ts';

/** What the zod schema of a JSON Schema consists of. */
export interface ZodModule {
  /** The objects within, each before those that use it. */
  readonly objects: readonly ZodObject[];
  /** The schema itself. */
  readonly root: ZodObject | ZodExpression;
  /** What it needs of the `values` module. */
  readonly values: readonly string[];
}

/**
 * Speaks a JSON Schema in zod. Published messages refuse what the schema does not name, consumed ones drop it. What zod
 * can't say is any JSON (`z.json()`) from there on: the JSON Schema in `schemas/` stays the whole truth.
 */
export function toZodModule(schema: JsonObject, { isTolerant }: { readonly isTolerant: boolean }): ZodModule {
  const scope: ZodScope = { isTolerant, document: schema, objects: [], values: new Set(), entered: [] };
  const root = toZodExpression(schema, '', scope);
  const last = scope.objects.at(-1);
  const isPlainObject = root.type === 'reference' && root.name === '' && root.calls.length === 0;
  const parts = isPlainObject ? scope.objects.slice(0, -1) : scope.objects;
  const names = settleNames(parts.map(({ name }) => ({ id: name, text: name, noun: 'part' })));
  const rename = (path: string): string => names.get(path)?.camel ?? path;
  return {
    objects: parts.map((object) => renameObject(object, rename)),
    root: isPlainObject && last !== undefined ? renameObject(last, rename) : renameExpression(root, rename),
    values: [...scope.values].sort(),
  };
}

function renameObject(object: ZodObject, rename: (path: string) => string): ZodObject {
  return {
    ...object,
    name: rename(object.name),
    properties: object.properties.map((each) => ({ ...each, expression: renameExpression(each.expression, rename) })),
    ...(object.rest === undefined ? {} : { rest: renameExpression(object.rest, rename) }),
  };
}

/** References to objects hold a path until all of them are known. */
function renameExpression(expression: ZodExpression, rename: (path: string) => string): ZodExpression {
  if (expression.type === 'reference') return { ...expression, name: rename(expression.name) };
  const { arguments: args } = expression;
  if (args.type === 'one') {
    return { ...expression, arguments: { type: 'one', expression: renameExpression(args.expression, rename) } };
  }
  if (args.type !== 'list') return expression;
  const expressions = args.expressions.map((each) => renameExpression(each, rename));
  return { ...expression, arguments: { type: 'list', expressions } };
}
