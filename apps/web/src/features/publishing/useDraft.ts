import type { DraftAssessment, DraftQuestion } from '@lambdastorm/catalog';
import { useEffect, useState } from 'react';
import { useBoardSnapshot } from '../board-session/BoardSession.ts';
import { askAboutDraft } from './draftClient.ts';

export type Draft =
  | { readonly status: 'reading' }
  /** A mistake of ours, as a sentence for a report. */
  | { readonly status: 'failed'; readonly failure: string }
  | { readonly status: 'gone' }
  | { readonly status: 'read'; readonly assessment: DraftAssessment };

/** What a context of the board shown would be published as; follows the wall, and keeps the last while it reads. */
export function useDraft({ contextId, records, mode }: Omit<DraftQuestion, 'board'>): Draft {
  const board = useBoardSnapshot();
  const [draft, setDraft] = useState<Draft & { readonly of?: string }>({ status: 'reading' });
  useEffect(() => {
    let isOver = false;
    const show = (next: Draft): void => {
      if (!isOver) setDraft({ ...next, of: contextId });
    };
    askAboutDraft({ board, contextId, records, mode }).then(
      (assessment) => show(assessment === undefined ? { status: 'gone' } : { status: 'read', assessment }),
      (error: unknown) => show({ status: 'failed', failure: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      isOver = true;
    };
  }, [board, contextId, records, mode]);
  return draft.of === contextId ? draft : { status: 'reading' };
}
