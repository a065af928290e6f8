/** Lines of text; a list within is indented by two spaces, `undefined` says nothing. */
export type Lines = readonly (string | undefined | Lines)[];

/** Text of whole lines, with `\n` at the end of each. */
export function lines(...parts: Lines): string {
  return `${flatten(parts, '').join('\n')}\n`;
}

function flatten(parts: Lines, indent: string): string[] {
  return parts.flatMap((part) => {
    if (part === undefined) return [];
    if (typeof part === 'string') return [part === '' ? '' : `${indent}${part}`];
    return flatten(part, `${indent}  `);
  });
}
