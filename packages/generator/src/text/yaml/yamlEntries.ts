import type { YamlForm } from './YamlForm.ts';

/** The entries of an object in block style: each is lines of YAML, of which all but the first are indented. */
export function yamlEntries(object: object, form: YamlForm, indent = ''): readonly string[] {
  return Object.entries(object).map(([key, value]) => {
    const head = form.key(key, indent);
    const text = print(value, form, `${indent}  `);
    return head.startsWith('? ') ? `${head}${inline(text)}` : `${head}${text}`;
  });
}

/** What follows a key: a space and a value, or entries from the next line on. */
function print(value: unknown, form: YamlForm, indent: string): string {
  if (typeof value === 'string') return ` ${form.text(value, indent)}`;
  if (typeof value !== 'object' || value === null) return ` ${Object.is(value, -0) ? '-0' : value}`;
  const short = form.short?.(value);
  if (short !== undefined) return ` ${short}`;
  const entries = Array.isArray(value)
    ? value.map((item) => `-${inline(print(item, form, `${indent}  `))}`)
    : yamlEntries(value, form, indent);
  if (entries.length === 0) return Array.isArray(value) ? ' []' : ' {}';
  const start = `\n${indent}`;
  return `${start}${entries.join(start)}`;
}

/** Lets the first entry follow on the same line. */
function inline(text: string): string {
  return text.startsWith('\n') ? ` ${text.trimStart()}` : text;
}
