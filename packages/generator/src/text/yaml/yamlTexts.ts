import { Document, Pair, Scalar, YAMLMap } from 'yaml';
import type { YamlForm } from './YamlForm.ts';

/** Any text as one, in quotes where a reader of that version or its compatible one would take it for anything else. */
export function yamlTexts(options: { version: '1.1' | '1.2'; compat?: 'yaml-1.1' }): YamlForm {
  const document = new Document(undefined, options);
  const library = (key: string, value: string): string => {
    const entry = new Pair(toScalar(key), toScalar(value));
    document.contents = Object.assign(new YAMLMap(), { items: [entry] });
    return document.toString({ lineWidth: 0, directives: false }).replace(unprintable, toEscape).slice(0, -1);
  };
  return {
    key: remembering((key) => library(key, 'x').slice(0, -' x'.length).replace('\n', '\n  '), ':'),
    text: remembering((text) => library('x', text).slice('x: '.length), ''),
  };
}

/** The library is slow, most texts need nothing of it, and the others come again and again in one document. */
function remembering(print: (text: string) => string, after: string): YamlForm['text'] {
  const known = new Map<string, string>();
  return (text, indent) => {
    if (text.length < 1000 && ordinary.test(text)) return `${text}${after}`;
    if (reference.test(text)) return `"${text}"${after}`;
    const printed = known.get(text) ?? print(text);
    known.set(text, printed);
    return printed.replaceAll('\n  ', `\n${indent}`);
  };
}

// A text in plain style for all versions: words of ASCII with a space between, which mean no truth, nothing or number.
const ordinary = /^(?!(?:y|yes|n|no|on|off|true|false|null|e[-+]?\d+)$)[a-z/$^_](?: ?[!"$-9;-~]|[#:](?=[!-~]))*$/i;

// A JSON pointer in a document, which would be a comment.
const reference = /^#[\w/-]{1,1000}$/;

function toScalar(text: string): Scalar {
  const scalar = new Scalar(text);
  if (isUnsafe(text)) scalar.type = 'QUOTE_DOUBLE';
  return scalar;
}

// What YAML does not print, beside what JSON escapes already, stands in double quotes alone.
const unprintable = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/**
 * Whether a plain or a block text would not survive: signs that YAML refuses, halves of characters, a key that merges, and
 * empty lines at the end, to which a blank line below would add.
 */
function isUnsafe(text: string): boolean {
  if (text === '<<' || text === '=' || !text.isWellFormed()) return true;
  if (/[^\n\P{Cc}]/u.test(text) || text.search(unprintable) !== -1) return true;
  return /^\s[\s\S]*\n|(^|\n)\s*\n$/.test(text);
}

function toEscape(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
