import type { Finding } from '@lambdastorm/derivation';

/** One line each, for people. */
export function renderFindings(findings: readonly Finding[]): string {
  return findings.map(({ severity, code, message }) => `${severity}  ${code}  ${message}\n`).join('');
}
