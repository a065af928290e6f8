import type { JsonObject } from '@lambdastorm/schema';
import { yamlComment } from './yamlComment.ts';
import { yamlEntries } from './yamlEntries.ts';
import { yamlTexts } from './yamlTexts.ts';

/**
 * JSON as YAML that every reader takes for the same, be it one of YAML 1.1, in which dates and `off` are no texts, or of
 * 1.2. The comment is whole lines, with a space before each.
 */
export function renderYaml(object: JsonObject, comment?: string): string {
  const entries = yamlEntries(object, yamlTexts({ version: '1.2', compat: 'yaml-1.1' }));
  return `${comment === undefined ? '' : yamlComment(comment)}${entries.join('\n')}\n`;
}
