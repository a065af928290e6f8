import type { Finding, FindingSeverity } from '../Finding.ts';
import type { Flow } from '../steps/readFlow.ts';
import type { Check, Remark, Wall } from './Check.ts';
import { checks } from './checks.ts';

/** The most severe first. */
export const ranks: Readonly<Record<FindingSeverity, number>> = { error: 0, warning: 1, hint: 2 };

/** What is open or wrong on a wall: most severe first, then in reading order. */
export function checkWall(wall: Wall): Finding[] {
  const { flow } = wall;
  const asked = checks.filter(({ isAboutWording }) => !isAboutWording || flow.board.checksWording !== false);
  const findings = asked.flatMap((check) => {
    const severity = check.severity[flow.board.level];
    return severity === undefined ? [] : check.find(wall).map((remark) => toFinding(check, severity, remark));
  });
  return inOrder(findings, flow);
}

function toFinding({ code }: Check, severity: FindingSeverity, remark: Remark): Finding {
  const { key, message, noteIds, contextId, fix } = remark;
  return {
    id: `${code}:${key}`,
    code,
    severity,
    message,
    noteIds,
    ...(contextId === undefined ? {} : { contextId }),
    ...(fix === undefined ? {} : { fix }),
  };
}

/** The sort is stable, so what one note has keeps the order of the checks. */
function inOrder(findings: readonly Finding[], flow: Flow): Finding[] {
  return findings
    .map((finding) => ({ finding, place: placeOf(finding, flow) }))
    .sort((a, b) => ranks[a.finding.severity] - ranks[b.finding.severity] || a.place - b.place)
    .map(({ finding }) => finding);
}

function placeOf({ noteIds: [first] }: Finding, flow: Flow): number {
  const element = first === undefined ? undefined : flow.elementOf(first);
  return element === undefined ? flow.elements.length : flow.place(element);
}
