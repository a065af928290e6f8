import type { JsonValue } from '@lambdastorm/schema';
import { Document, isScalar, visit } from 'yaml';

/**
 * Any JSON as YAML that every reader takes for the same, be it one of YAML 1.1, in which dates and `off` are no texts, or
 * of 1.2. The comment is whole lines, with a space before each.
 */
export function renderYaml(value: JsonValue, comment?: string): string {
  const document = new Document(value, { version: '1.2', compat: 'yaml-1.1', aliasDuplicateObjects: false });
  if (comment !== undefined) document.commentBefore = comment;
  visit(document, {
    Scalar(_key, node) {
      if (isScalar<string>(node) && typeof node.value === 'string' && isUnsafe(node.value)) node.type = 'QUOTE_DOUBLE';
    },
  });
  return document.toString({ lineWidth: 0 }).replace(unprintable, toEscape);
}

// What YAML does not print, beside what JSON escapes already, stands in double quotes alone.
const unprintable = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** Whether a plain or a block text would not survive: signs that YAML refuses, halves of characters, a key that merges. */
function isUnsafe(text: string): boolean {
  if (text === '<<' || text === '=' || !text.isWellFormed()) return true;
  return /[^\n\P{Cc}]/u.test(text) || text.search(unprintable) !== -1 || /^\s[\s\S]*\n/.test(text);
}

function toEscape(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
