import { parse } from 'yaml';
import type { Template } from '../CloudFormation.ts';
import { shortForms } from '../shortForms.ts';

/** A printed template as SAM reads it. */
export function readTemplate(text: string): Template {
  return parse(text, { version: '1.1', customTags: (tags) => [...shortForms, ...tags] });
}
