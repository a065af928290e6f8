import type { JsonObject } from '@lambdastorm/schema';
import type { GeneratedFile } from '../../GeneratedFile.ts';
import type { PlannedElement } from '../../plan/ServerlessPlan.ts';
import { toMarkdown } from '../../text/markdown.ts';
import { toOneLine } from '../../text/toOneLine.ts';
import { renderYaml } from '../../text/yaml/renderYaml.ts';

/** One thing of the catalog. */
export interface Page {
  /** The folder of its `index.mdx`, from the domain; empty for the domain itself. */
  readonly folder: string;
  readonly id: string;
  readonly version: number;
  readonly element: PlannedElement;
  /** What it is where the wall does not describe it. */
  readonly otherwise: string;
  /** What its kind says beside what every page says. */
  readonly attributes: JsonObject;
  /** Paragraphs below the description, in MDX. */
  readonly body: readonly string[];
}

/** A page of EventCatalog. People may add to it, such as owners: what they write stays when it is generated again. */
export function renderPage({ folder, id, version, element, otherwise, attributes, body }: Page): GeneratedFile {
  const { name, names, description, noteIds } = element;
  const frontmatter = {
    id,
    name: toOneLine(name, 120) || names.pascal,
    version: `${version}.0.0`,
    summary: toOneLine(description ?? '', 300) || otherwise,
    ...attributes,
  };
  const told = toParagraph(description ?? '');
  const paragraphs = [...(told === '' ? [otherwise] : [told]), ...body];
  return {
    path: folder === '' ? 'index.mdx' : `${folder}/index.mdx`,
    owner: 'merged',
    content: `---\n${renderYaml(frontmatter)}---\n\n${paragraphs.join('\n\n')}\n`,
    noteIds,
  };
}

/** Text as a paragraph of MDX, where one that begins with `import` or `export` would be code. */
function toParagraph(text: string): string {
  return toMarkdown(text).replace(/^[ie](?=(mport|xport)\b)/, (letter) => `&#${letter.charCodeAt(0)};`);
}
