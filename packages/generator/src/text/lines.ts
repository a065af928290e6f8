/** Lines of text; a list within is indented by two spaces, `undefined` says nothing. */
export type Lines = readonly (string | undefined | Lines)[];

/** Text of whole lines, with `\n` at the end of each. */
export function lines(...parts: Lines): string {
  let text = '';
  const add = (some: Lines, indent: string): void => {
    for (const part of some) {
      if (part === undefined) continue;
      if (typeof part === 'string') text += part === '' ? '\n' : `${indent}${part}\n`;
      else add(part, `${indent}  `);
    }
  };
  add(parts, '');
  return text;
}
