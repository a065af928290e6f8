import { Document, isMap, isPair, isScalar } from 'yaml';
import type { Template } from './CloudFormation.ts';
import { shortForms } from './shortForms.ts';

/** The comment on top of every template. */
export const templateHeader =
  ' Written by Lambdastorm and yours to change: what you add here stays when it is generated again.';

/** As SAM reads it: YAML 1.1, in which dates and `OFF` need quotes, with the short forms of CloudFormation's functions. */
export function printTemplate(template: Template, header: string): string {
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

/** A blank line before every entry but the first. */
function spaceOut(map: unknown): void {
  if (!isMap(map)) return;
  for (const [index, pair] of map.items.entries()) {
    if (index > 0 && isPair(pair) && isScalar(pair.key)) pair.key.spaceBefore = true;
  }
}
