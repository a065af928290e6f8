import type { BoardFrame, BoardSnapshot } from '@lambdastorm/board';
import { readGlossary } from '@lambdastorm/derivation';
import { wireNamesOf } from '@lambdastorm/generator';
import type { DomainModel } from '@lambdastorm/model';
import type { CompatibilityMode } from '@lambdastorm/schema';
import type { ContextRecord } from './ContextRecord.ts';
import { compareDraft, type DraftComparison } from './compareDraft.ts';
import type { Publication, PublishedCanvas, PublishedTerm } from './Publication.ts';
import { readPublication, type WireNamesOf } from './readPublication.ts';
import { rememberedNames } from './rememberedNames.ts';

/** A wall, read, and what the catalog has of it. */
export interface KnownWall {
  readonly board: BoardSnapshot;
  readonly model: DomainModel;
  readonly records: readonly ContextRecord[];
}

/** A context of a wall as it would be published now. */
export interface ContextDraft {
  readonly publication: Publication;
  /** What it goes on with; absent before the first publication. */
  readonly record?: ContextRecord;
  readonly comparison: DraftComparison;
}

/** Reads a context of a wall and compares it with what was published; `undefined` when the wall has none of this id. */
export function readDraft(wall: KnownWall, contextId: string, mode: CompatibilityMode): ContextDraft | undefined {
  const { board, model } = wall;
  const publication = readPublication({
    ...{ model, contextId, names: publishedNames(wall) },
    canvas: canvasOf(board.frames.find(({ id }) => id === contextId)),
    terms: termsOf(board, contextId),
  });
  if (publication === undefined) return undefined;
  const record = findRecord(wall, contextId, publication.source);
  const unpublished = { mode, version: 0, messages: [], consumers: [] };
  const comparison = compareDraft(publication, record ?? unpublished);
  return { publication, ...(record === undefined ? {} : { record }), comparison };
}

/** What everything on a wall is called on the wire: as it was published, else as it would be generated. */
export function publishedNames({ model, records }: Omit<KnownWall, 'board'>): WireNamesOf {
  return wireNamesOf(model, rememberedNames(model, records));
}

/** What was published from this frame, or what of this source has lost the frame or the board that it came from. */
export function findRecord(
  { board, records }: Pick<KnownWall, 'board' | 'records'>,
  contextId: string,
  source: string,
): ContextRecord | undefined {
  const own = records.find((record) => record.contextId === contextId && record.isOrphan !== true);
  if (own !== undefined) return own;
  const isLost = (record: ContextRecord): boolean =>
    record.isOrphan === true || !board.frames.some(({ id }) => id === record.contextId);
  return records.find((record) => record.source === source && isLost(record));
}

function canvasOf(frame: BoardFrame | undefined): PublishedCanvas {
  const { purpose, team, domain, role, decisions, assumptions } = frame?.details ?? {};
  const said = { purpose, team, domain, role, decisions, assumptions };
  return Object.fromEntries(Object.entries(said).filter(([, words]) => words !== undefined && words !== ''));
}

function termsOf(board: BoardSnapshot, contextId: string): PublishedTerm[] {
  return readGlossary(board)
    .filter((entry) => entry.contextId === contextId)
    .map(({ word, definition, synonyms }) => ({
      ...{ word, synonyms },
      ...(definition === undefined ? {} : { definition }),
    }));
}
