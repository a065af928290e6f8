import type { ContextRelation, DomainModel } from '@lambdastorm/model';
import { patternNames } from './patternNames.ts';

/** The context map as a Mermaid flowchart: upstream to downstream, with the patterns and the number of messages. */
export function renderMermaidMap({ boundedContexts, contextMap }: DomainModel): string {
  const names = new Map(boundedContexts.map(({ id }, index) => [id, `c${index + 1}`] as const));
  const nodes = boundedContexts.map(
    ({ id, name }) => `  ${names.get(id)}["${escaped(name === '' ? 'Untitled context' : name)}"]`,
  );
  const edges = contextMap.relations.flatMap((relation) => {
    const [from, to] = [names.get(relation.upstreamId), names.get(relation.downstreamId)];
    return from === undefined || to === undefined ? [] : [`  ${from} ${arrowOf(relation)} ${to}`];
  });
  return `${['flowchart LR', ...nodes, ...edges].join('\n')}\n`;
}

function arrowOf(relation: ContextRelation): string {
  const label = relationLabel(relation);
  const line = relation.mutual === undefined ? '-->' : relation.mutual === 'separateWays' ? '-.-' : '<-->';
  return label === '' ? line : `${line}|"${escaped(label)}"|`;
}

/** `U OHS, PL → D ACL · 2 events`, of what there is. */
export function relationLabel({
  upstreamPatterns,
  downstreamPatterns,
  mutual,
  events,
  commands,
}: ContextRelation): string {
  const letters = (patterns: readonly (keyof typeof patternNames)[]) =>
    patterns.map((pattern) => patternNames[pattern].letters).join(', ');
  const roles = [letters(upstreamPatterns), letters(downstreamPatterns)];
  const patterns =
    mutual !== undefined
      ? patternNames[mutual].name
      : roles.some((role) => role !== '')
        ? roles.map((role) => (role === '' ? '–' : role)).join(' → ')
        : '';
  return [patterns, counted(events.length, 'event'), counted(commands.length, 'command')]
    .filter((part) => part !== '')
    .join(' · ');
}

function counted(count: number, noun: string): string {
  return count === 0 ? '' : `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Mermaid reads entities in quoted text. */
function escaped(text: string): string {
  return text.replaceAll('&', '#amp;').replaceAll('"', '#quot;').replaceAll('<', '#lt;').replaceAll('>', '#gt;');
}
