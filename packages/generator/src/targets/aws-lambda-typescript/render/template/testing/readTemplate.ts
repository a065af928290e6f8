import { parse, type ScalarTag } from 'yaml';
import type { Template } from '../CloudFormation.ts';

/** CloudFormation's functions in their short forms. */
const shortForms: readonly ScalarTag[] = [
  { tag: '!Ref', resolve: (text) => ({ Ref: text }) },
  { tag: '!Sub', resolve: (text) => ({ 'Fn::Sub': text }) },
  { tag: '!GetAtt', resolve: (text) => ({ 'Fn::GetAtt': text.split('.') }) },
];

/** A printed template as SAM reads it. */
export function readTemplate(text: string): Template {
  return parse(text, { version: '1.1', customTags: (tags) => [...shortForms, ...tags] });
}
