import type { BoardSnapshot } from '@lambdastorm/board';
import { type ContextDraft, type ContextRecord, checkPublication, readDraft } from '@lambdastorm/catalog';
import { deriveModel } from '@lambdastorm/derivation';
import type { CompatibilityMode } from '@lambdastorm/schema';

// The module of a thread of `createDraftReader`.

export interface DraftQuestion {
  readonly board: BoardSnapshot;
  readonly contextId: string;
  readonly records: readonly ContextRecord[];
  readonly mode: CompatibilityMode;
}

/** Something on the wall that keeps a context from being published. */
export interface Obstacle {
  readonly noteIds: readonly string[];
  readonly message: string;
}

export type DraftAnswer =
  | { readonly status: 'no-context' }
  | { readonly status: 'findings' | 'faults'; readonly obstacles: readonly Obstacle[] }
  | { readonly status: 'draft'; readonly draft: ContextDraft };

export function readAnswer({ board, contextId, records, mode }: DraftQuestion): DraftAnswer {
  const { model, findings } = deriveModel(board);
  const errors = findings.filter(
    (finding) => finding.severity === 'error' && (finding.contextId === undefined || finding.contextId === contextId),
  );
  if (!model.boundedContexts.some(({ id }) => id === contextId)) return { status: 'no-context' };
  if (errors.length > 0) return { status: 'findings', obstacles: errors };
  const draft = readDraft({ board, model, records }, contextId, mode);
  if (draft === undefined) return { status: 'no-context' };
  const faults = checkPublication(draft.publication);
  if (faults.length === 0) return { status: 'draft', draft };
  return { status: 'faults', obstacles: faults.map(({ elementId, message }) => ({ noteIds: [elementId], message })) };
}
