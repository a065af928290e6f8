import type { JsonObject } from '@lambdastorm/schema';
import { quoteText } from '../quoteText.ts';
import { withCall, type ZodExpression, zodCall } from './ZodExpression.ts';

/** Formats that the generated `values` module spells out, because zod reads them more narrowly than JSON Schema. */
export const formatNames: ReadonlySet<string> = new Set(['duration', 'email', 'uri', 'uuid']);

/** A text with its lengths, pattern and format. */
export function textExpression(schema: JsonObject): ZodExpression {
  const { minLength, maxLength, pattern } = schema;
  const limits = [
    ...(typeof minLength === 'number' && minLength > 0 ? [`min: ${minLength}`] : []),
    ...(typeof maxLength === 'number' ? [`max: ${maxLength}`] : []),
    ...(typeof pattern === 'string' ? [`pattern: ${regularExpression(pattern)}`] : []),
  ];
  const format = formatExpression(schema['format']);
  if (format === undefined) return plainText(limits);
  // What a text looks like beyond its format: both must hold.
  return limits.length === 0 ? format : pipe(plainText(limits), format);
}

/** A number with its limits. */
export function numberExpression(type: 'integer' | 'number', schema: JsonObject): ZodExpression {
  const limits = [
    ['minimum', 'min'],
    ['maximum', 'max'],
    ['exclusiveMinimum', 'gt'],
    ['exclusiveMaximum', 'lt'],
    ['multipleOf', 'multipleOf'],
  ] as const;
  return limits.reduce<ZodExpression>(
    (expression, [keyword, name]) => {
      const limit = schema[keyword];
      return typeof limit === 'number' ? withCall(expression, name, String(limit)) : expression;
    },
    zodCall(type === 'integer' ? 'z.int' : 'z.number'),
  );
}

function plainText(limits: readonly string[]): ZodExpression {
  if (limits.length === 0) return zodCall('z.string');
  // At least one sign is at least one UTF-16 unit, so zod's own check will do.
  if (limits.length === 1 && limits[0] === 'min: 1') return withCall(zodCall('z.string'), 'min', '1');
  return zodCall('text', { type: 'options', options: limits });
}

function formatExpression(format: unknown): ZodExpression | undefined {
  switch (format) {
    case 'date':
      return zodCall('z.iso.date');
    case 'date-time':
      return zodCall('z.iso.datetime', { type: 'code', code: '{ offset: true }' });
    case 'duration':
    case 'email':
    case 'uri':
    case 'uuid':
      return { type: 'reference', name: format, calls: [] };
    default:
      return undefined;
  }
}

function pipe(text: ZodExpression, format: ZodExpression): ZodExpression {
  return { ...text, calls: [...text.calls, { name: 'pipe', arguments: { type: 'one', expression: format } }] };
}

function regularExpression(pattern: string): string {
  const { source } = new RegExp(pattern, 'u');
  // What is not plain ASCII is clearer, and safer, in a string with escapes.
  return /^[ -~]+$/.test(source) ? `/${source}/u` : `new RegExp(${quoteText(pattern)}, 'u')`;
}
