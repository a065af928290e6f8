import type { CatalogGraph } from '@lambdastorm/contract';
import type { GraphNode } from './graphLayout.ts';

/** How Mermaid draws each sort of node: people and systems round, contexts as hexagons, all else as paper. */
const brackets: Partial<Record<GraphNode['kind'], readonly [string, string]>> = {
  context: ['{{', '}}'],
  actor: ['([', '])'],
  externalSystem: ['([', '])'],
};

/** A graph of the catalog as a Mermaid flowchart, its colours those of the papers. */
export function renderMermaidGraph({ nodes, edges }: CatalogGraph): string {
  const names = new Map(nodes.map(({ id }, index) => [id, `n${index + 1}`] as const));
  const lines = nodes.map(({ id, kind, name }) => {
    const [open, close] = brackets[kind] ?? ['[', ']'];
    return `  ${names.get(id)}${open}"${escaped(name)}"${close}:::${kind}`;
  });
  const arrows = edges.flatMap(({ from, to, label }) => {
    const [start, end] = [names.get(from), names.get(to)];
    if (start === undefined || end === undefined) return [];
    return [`  ${start} -->${label === '' ? '' : `|"${escaped(label)}"|`} ${end}`];
  });
  const kinds = [...new Set(nodes.map(({ kind }) => kind))].sort();
  const classes = kinds.map((kind) => `  classDef ${kind} ${styles[kind]}`);
  return `${['flowchart LR', ...lines, ...arrows, ...classes].join('\n')}\n`;
}

const paper = (fill: string): string => `fill:${fill},stroke:#1b1b1f,color:#1b1b1f`;

/** The papers of the light theme; a Mermaid file has one look. */
const styles: Readonly<Record<GraphNode['kind'], string>> = {
  context: paper('#f3f3f6'),
  field: paper('#ffffff'),
  command: paper('#7ec8f0'),
  event: paper('#ffb84d'),
  readModel: paper('#a8d08d'),
  policy: paper('#c9a6e4'),
  aggregate: paper('#ffe58a'),
  externalSystem: paper('#f4a6c0'),
  actor: paper('#fff3a1'),
};

/** Mermaid reads entities in quoted text; line breaks would end the statement. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '#amp;')
    .replaceAll('"', '#quot;')
    .replaceAll('<', '#lt;')
    .replaceAll('>', '#gt;')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
}
