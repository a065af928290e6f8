import { toOneLine } from './toOneLine.ts';

/** People's text as text: nothing in it is markup, a link or HTML, and it stays in its paragraph or cell. */
export function toMarkdown(text: string): string {
  return toOneLine(text)
    .replace(/[\\`*_{}[\]<>#|~!&$]/g, '\\$&')
    .replace(/^(\d*)([-+=.)])/, '$1\\$2');
}

/** The same for readers that look for tags before they read Markdown. */
export function toDocumentMarkdown(text: string): string {
  return toMarkdown(text).replaceAll('\\<', '&lt;').replaceAll('\\>', '&gt;');
}

/** Text in a fixed-width face, also within a table. */
export function toMarkdownCode(text: string): string {
  const line = toOneLine(text).replaceAll('|', '\\|');
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `${fence}${line}${fence}` : `${fence} ${line} ${fence}`;
}

/** A table of cells that are Markdown already. */
export function renderMarkdownTable(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}
