import { toOneLine } from '../../../../text/toOneLine.ts';

/** What the console shows for a stack or function: one line, short enough for Lambda. */
export function toDescription(text: string): string {
  // CloudFormation would fetch a secret for `{{resolve:…}}`, wherever it stands in a template.
  return toOneLine(text.replaceAll('{{', '{ {'), 256);
}
