import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';

/** Keywords of JSON Schema 2020-12 that payloads need, with what they want. */
const keywords: Readonly<Record<string, string>> = {
  type: '"string"',
  properties: '{}',
  required: '[]',
  additionalProperties: 'false',
  items: '{}',
  prefixItems: '[]',
  enum: '[]',
  const: '""',
  format: '"date-time"',
  pattern: '""',
  minLength: '1',
  maxLength: '200',
  minimum: '0',
  maximum: '100',
  exclusiveMinimum: '0',
  exclusiveMaximum: '100',
  multipleOf: '1',
  minItems: '1',
  maxItems: '100',
  uniqueItems: 'true',
  description: '""',
  title: '""',
  examples: '[]',
  default: '""',
  deprecated: 'true',
  allOf: '[]',
  anyOf: '[]',
  oneOf: '[]',
  not: '{}',
  $ref: '"#/$defs/"',
  $defs: '{}',
  'x-personal-data': 'true',
};

const types = ['string', 'integer', 'number', 'boolean', 'object', 'array', 'null'];
const formats = ['date-time', 'date', 'time', 'duration', 'uuid', 'email', 'uri'];

/** Offers keywords where a key begins, and the types and formats where they are asked for. */
export function completeSchema(context: CompletionContext): CompletionResult | null {
  const value = context.matchBefore(/"(type|format)"\s*:\s*(\[\s*)?"[\w-]*/);
  if (value !== null) {
    const words = value.text.startsWith('"type"') ? types : formats;
    const from = value.from + value.text.lastIndexOf('"') + 1;
    return { from, options: words.map((label): Completion => ({ label, type: 'constant' })), validFor: /^[\w-]*$/ };
  }
  const key = context.matchBefore(/[{,]\s*"[$\w-]*/);
  if (key === null) return null;
  const from = key.from + key.text.lastIndexOf('"') + 1;
  // The editor closes the quotes by itself.
  const isClosed = context.state.sliceDoc(context.pos, context.pos + 1) === '"';
  return {
    from,
    to: isClosed ? context.pos + 1 : context.pos,
    options: Object.entries(keywords).map(
      ([label, wants]): Completion => ({ label, type: 'property', apply: `${label}": ${wants}` }),
    ),
    validFor: /^[$\w-]*$/,
  };
}
