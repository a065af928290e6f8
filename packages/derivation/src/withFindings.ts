import type { BoardSnapshot } from '@lambdastorm/board';
import { ranks } from './checks/checkWall.ts';
import { partMuted } from './checks/partMuted.ts';
import type { Derivation } from './Derivation.ts';
import type { Finding } from './Finding.ts';

/** A reading with findings of somebody who knows more than the wall; the first among those that are as severe. */
export function withFindings(derivation: Derivation, more: readonly Finding[], board: BoardSnapshot): Derivation {
  if (more.length === 0) return derivation;
  const { findings, muted } = partMuted(more, board);
  return {
    ...derivation,
    findings: [...findings, ...derivation.findings].sort((a, b) => ranks[a.severity] - ranks[b.severity]),
    muted: [...muted, ...derivation.muted],
  };
}
