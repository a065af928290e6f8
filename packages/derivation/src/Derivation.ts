import type { DomainModel } from '@lambdastorm/model';
import type { Finding, MutedFinding } from './Finding.ts';
import type { InferredConnection } from './InferredConnection.ts';

/** A wall, read: what it means, and what is open or wrong about it. */
export interface Derivation {
  readonly model: DomainModel;
  readonly findings: readonly Finding[];
  /** Those that somebody muted, in the same order. */
  readonly muted: readonly MutedFinding[];
  /** Sorted by from, then to. */
  readonly inferred: readonly InferredConnection[];
}
