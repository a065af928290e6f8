import type { BoardSnapshot } from '@lambdastorm/board';
import type { Finding, MutedFinding } from '../Finding.ts';

/**
 * Sets apart what is muted on the first note that a finding is about. Errors are never muted: what code is made of can't be
 * wrong.
 */
export function partMuted(
  all: readonly Finding[],
  { notes }: BoardSnapshot,
): { readonly findings: readonly Finding[]; readonly muted: readonly MutedFinding[] } {
  const reasons = new Map(
    notes.flatMap(({ id, details: { muted } }) => (muted === undefined ? [] : [[id, muted] as const])),
  );
  const reasonFor = ({ code, severity, noteIds: [first = ''] }: Finding): string | undefined => {
    const muted = severity === 'error' ? undefined : reasons.get(first);
    return muted !== undefined && Object.hasOwn(muted, code) ? muted[code] : undefined;
  };
  const findings: Finding[] = [];
  const muted: MutedFinding[] = [];
  for (const finding of all) {
    const reason = reasons.size === 0 ? undefined : reasonFor(finding);
    if (reason === undefined) findings.push(finding);
    else muted.push({ finding, reason });
  }
  return { findings, muted };
}
