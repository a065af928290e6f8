import type { BoardSnapshot } from '@lambdastorm/board';
import type { ContextRecord } from '@lambdastorm/catalog';
import type { Derivation } from '@lambdastorm/derivation';
import { applyPatch, type Parts, type Patch } from '../../shared/worker/patch.ts';

/** To the reader: how the board, and what the catalog has of it, differ from the one of an earlier question; 0 is a board of nothing. */
export interface ReadingQuestion {
  readonly earlier: number;
  readonly number: number;
  readonly board: Patch;
}

/** From the reader: how the reading differs from that of the earlier question, or that it does not know that question. */
export type ReadingAnswer = { readonly reading: Patch } | 'unknown';

export function toParts({ model, findings, muted, inferred }: Derivation): Parts {
  return { contexts: model.boundedContexts, relations: model.contextMap.relations, findings, muted, inferred };
}

/** The derivation after a change; a model that reads as before stays the same object. */
export function withReading(before: Derivation, patch: Patch): Derivation {
  const { contexts, relations, findings, muted, inferred } = applyPatch(toParts(before), patch);
  const isSameModel = contexts === before.model.boundedContexts && relations === before.model.contextMap.relations;
  const model = isSameModel ? before.model : { boundedContexts: contexts, contextMap: { relations } };
  // A patch holds what `toParts` took apart.
  return { model, findings, muted, inferred } as Derivation;
}

/** A board and what was published from it, as the reader is told of them. */
export function toBoardParts(board: BoardSnapshot, published: readonly ContextRecord[]): Parts {
  return { ...board, published };
}

export function withBoard(
  before: Parts,
  patch: Patch,
): { readonly parts: Parts; readonly board: BoardSnapshot; readonly records: readonly ContextRecord[] } {
  const parts = applyPatch(before, patch);
  // A patch holds what `toBoardParts` took apart.
  const { published, ...board } = parts as unknown as BoardSnapshot & { readonly published?: readonly ContextRecord[] };
  return { parts, board, records: published ?? [] };
}

export const nothingRead: Derivation = {
  model: { boundedContexts: [], contextMap: { relations: [] } },
  findings: [],
  muted: [],
  inferred: [],
};
