/** What a document begins with: lines that have a space before each. */
export function yamlComment(text: string): string {
  return `${text.replace(/^/gm, '#')}\n\n`;
}
