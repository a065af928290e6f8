import type { DomainModel } from '@lambdastorm/model';
import type { Finding } from './Finding.ts';

/** A wall, read: what it means, and what is open or wrong about it. */
export interface Derivation {
  readonly model: DomainModel;
  readonly findings: readonly Finding[];
}
