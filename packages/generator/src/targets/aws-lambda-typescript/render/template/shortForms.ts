import type { ScalarTag } from 'yaml';

/** CloudFormation's functions as people write them in YAML. */
export const shortForms: readonly ScalarTag[] = [
  shortForm('!Ref', 'Ref', (value) => String(value)),
  shortForm('!Sub', 'Fn::Sub', (value) => JSON.stringify(value)),
  shortForm('!GetAtt', 'Fn::GetAtt', (value) => (Array.isArray(value) ? value.join('.') : String(value))),
];

/** Prints `{ Ref: 'Stage' }` as `!Ref Stage`. */
function shortForm(tag: string, key: string, print: (value: unknown) => string): ScalarTag {
  return {
    tag,
    identify: (value) => onlyValue(value, key) !== undefined,
    stringify: ({ value }) => print(onlyValue(value, key)),
    resolve: (text) => ({ [key]: key === 'Fn::GetAtt' ? text.split('.') : text }),
  };
}

function onlyValue(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  const entries = Object.entries(value);
  return entries.length === 1 && entries[0]?.[0] === key ? entries[0][1] : undefined;
}
