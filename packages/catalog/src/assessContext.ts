import type { BoardSnapshot } from '@lambdastorm/board';
import { deriveModel, type Finding } from '@lambdastorm/derivation';
import type { CompatibilityMode } from '@lambdastorm/schema';
import type { ContextRecord } from './ContextRecord.ts';
import { checkPublication, type PublicationFault } from './checkPublication.ts';
import { type ContextDraft, readDraft } from './readDraft.ts';

/** Asks what would become of a context if it were published as it is on the wall. */
export interface DraftQuestion {
  readonly board: BoardSnapshot;
  readonly contextId: string;
  readonly records: readonly ContextRecord[];
  /** Of contexts that were not published yet. */
  readonly mode: CompatibilityMode;
}

/** What would be published, and what forbids it. */
export interface DraftAssessment {
  readonly draft: ContextDraft;
  /** Errors of the wall that concern the context. */
  readonly errors: readonly Finding[];
  readonly faults: readonly PublicationFault[];
}

/** Reads a wall for publishing one context of it; `undefined` when it has none of this id. */
export function assessContext({ board, contextId, records, mode }: DraftQuestion): DraftAssessment | undefined {
  const { model, findings } = deriveModel(board);
  const draft = readDraft({ board, model, records }, contextId, mode);
  if (draft === undefined) return undefined;
  const concerns = (finding: Finding): boolean => finding.contextId === undefined || finding.contextId === contextId;
  const errors = findings.filter((finding) => finding.severity === 'error' && concerns(finding));
  return { draft, errors, faults: checkPublication(draft.publication) };
}
