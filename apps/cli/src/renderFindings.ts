import type { Finding, MutedFinding } from '@lambdastorm/derivation';

/** One line each, for people. */
export function renderFindings(findings: readonly Finding[]): string {
  return findings.map(({ severity, code, message }) => `${severity}  ${code}  ${message}\n`).join('');
}

/** One line each, with the reason. */
export function renderMuted(muted: readonly MutedFinding[]): string {
  return muted.map(({ finding, reason }) => `muted  ${finding.code}  ${finding.message} (${reason})\n`).join('');
}
