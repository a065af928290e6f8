import type { FileOwner } from '@lambdastorm/generator';
import type { FileStatus } from './FileDecision.ts';

/** One line of the report; its path starts with the project's folder. */
export interface FileReport {
  readonly path: string;
  readonly owner: FileOwner;
  readonly status: FileStatus;
}
