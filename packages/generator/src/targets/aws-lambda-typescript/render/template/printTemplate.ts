import { Document, isMap, isPair, isScalar, type ScalarTag } from 'yaml';
import type { Template } from './CloudFormation.ts';

const header = [
  ' Written by Lambdastorm and yours to change: what you add here stays when it is generated again.',
  ' Each function has its own role, logs and queues; README.md says what it does.',
].join('\n');

/** As SAM reads it: YAML 1.1, in which dates and `OFF` need quotes, with the short forms of CloudFormation's functions. */
export function printTemplate(template: Template): string {
  const document = new Document(template, {
    version: '1.1',
    aliasDuplicateObjects: false,
    customTags: (tags) => [...shortForms, ...tags],
  });
  document.commentBefore = header;
  spaceOut(document.contents);
  spaceOut(document.get('Resources'));
  return document.toString({ lineWidth: 0, directives: false });
}

const shortForms: readonly ScalarTag[] = [
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

/** A blank line before every entry but the first. */
function spaceOut(map: unknown): void {
  if (!isMap(map)) return;
  for (const [index, pair] of map.items.entries()) {
    if (index > 0 && isPair(pair) && isScalar(pair.key)) pair.key.spaceBefore = true;
  }
}
