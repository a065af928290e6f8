import { yamlComment } from '../../../../text/yaml/yamlComment.ts';
import { yamlEntries } from '../../../../text/yaml/yamlEntries.ts';
import { yamlTexts } from '../../../../text/yaml/yamlTexts.ts';
import type { Template } from './CloudFormation.ts';
import { toShortForm } from './toShortForm.ts';

/** The comment on top of every template. */
export const templateHeader =
  ' Written by Lambdastorm and yours to change: what you add here stays when it is generated again.';

/**
 * As SAM reads it: YAML 1.1, in which dates and `OFF` need quotes, with the short forms of CloudFormation's functions and
 * a blank line between sections and between resources.
 */
export function printTemplate(template: Template, header: string): string {
  const form = { ...yamlTexts({ version: '1.1' }), short: toShortForm };
  const { Resources, Outputs, ...before } = template;
  const resources = yamlEntries(Resources, form, '  ').join('\n\n  ');
  const sections = [
    ...yamlEntries(before, form),
    `Resources:\n  ${resources}`,
    ...yamlEntries(Outputs === undefined ? {} : { Outputs }, form),
  ];
  return `${yamlComment(header)}${sections.join('\n\n')}\n`;
}
