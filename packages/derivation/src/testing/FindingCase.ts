import type { BoardSnapshot } from '@lambdastorm/board';
import type { FindingCode } from '../Finding.ts';

/** A wall that has one finding, and how it is said. */
export interface FindingCase {
  readonly rule: string;
  readonly code: FindingCode;
  readonly wall: BoardSnapshot;
  readonly noteIds: readonly string[];
  readonly message: string;
  /** The label of the quick fix. */
  readonly fix?: string;
}
