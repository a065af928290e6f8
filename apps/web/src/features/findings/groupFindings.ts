import type { Finding, FindingSeverity } from '@lambdastorm/derivation';
import type { DomainModel } from '@lambdastorm/model';

export const severities: readonly FindingSeverity[] = ['error', 'warning', 'hint'];

export interface FindingGroup {
  /** A bounded context, or `undefined` for what belongs to none. */
  readonly contextId: string | undefined;
  readonly title: string;
  readonly findings: readonly Finding[];
}

/** Findings by bounded context in the order of the model, what belongs to none last; in a group the gravest first. */
export function groupFindings(findings: readonly Finding[], model: DomainModel): FindingGroup[] {
  const byContext = Map.groupBy(findings, ({ contextId }) => contextId);
  const known = model.boundedContexts.map(({ id, name }) => ({
    contextId: id,
    title: name === '' ? 'Untitled context' : name,
  }));
  const knownIds = new Set<string | undefined>(known.map(({ contextId }) => contextId));
  const others = findings.filter(({ contextId }) => contextId === undefined || !knownIds.has(contextId));

  return [
    ...known.map((group) => ({ ...group, findings: gravestFirst(byContext.get(group.contextId) ?? []) })),
    { contextId: undefined, title: 'Outside of contexts', findings: gravestFirst(others) },
  ].filter((group) => group.findings.length > 0);
}

/** How many of each severity there are. */
export function countBySeverity(findings: readonly Finding[]): Record<FindingSeverity, number> {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** The findings about one of these notes. */
export function findingsAbout(findings: readonly Finding[], noteIds: readonly string[]): Finding[] {
  return findings.filter((finding) => finding.noteIds.some((id) => noteIds.includes(id)));
}

function gravestFirst(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}
