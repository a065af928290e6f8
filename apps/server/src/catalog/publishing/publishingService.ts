import type { BoardSnapshot } from '@lambdastorm/board';
import type { ContextDraft, DraftAssessment } from '@lambdastorm/catalog';
import type { PublishedVersion, PublishRequest } from '@lambdastorm/contract';
import type { Finding } from '@lambdastorm/derivation';
import type { CompatibilityMode } from '@lambdastorm/schema';
import type { Actor } from '../../access/Actor.ts';
import { can } from '../../access/can.ts';
import { type Board, resourceOf } from '../../boards/Board.ts';
import type { BoardService } from '../../boards/boardService.ts';
import { AppError } from '../../http/AppError.ts';
import type { DraftReader } from './createDraftReader.ts';
import type { PublishingRepository } from './PublishingRepository.ts';
import { publishedRows } from './publishedRows.ts';
import { rememberKnown } from './rememberKnown.ts';
import type { StoredContext } from './StoredContext.ts';

/** What a board may be compared with. */
export interface KnownCatalog {
  readonly workspaceId: string;
  readonly mayPublish: boolean;
  readonly mode: CompatibilityMode;
  readonly contexts: readonly StoredContext[];
}

export interface PublishingService {
  /** Names of other teams are told to those alone who see the workspace or may publish. */
  readKnown(actor: Actor, boardId: string): Promise<KnownCatalog>;
  /** Publishes a context of a board as it is at this moment, or refuses and changes nothing. */
  publish(actor: Actor, place: { boardId: string; contextId: string }, wish: PublishRequest): Promise<PublishedVersion>;
}

export interface PublishingServiceDeps {
  readonly rows: PublishingRepository;
  readonly boards: Pick<BoardService, 'get' | 'readSnapshot'>;
  readonly drafts: Pick<DraftReader, 'read'>;
  readonly now: () => Date;
  readonly newId: () => string;
}

export function createPublishingService(deps: PublishingServiceDeps): PublishingService {
  const { rows, boards, drafts, now, newId } = deps;
  const listKnown = rememberKnown(rows, now);

  async function readDraft(
    board: Board,
    { snapshot, contextId }: { readonly snapshot: BoardSnapshot; readonly contextId: string },
    known: readonly StoredContext[],
  ): Promise<ContextDraft> {
    const { mode } = await rows.getSettings(board.workspaceId);
    return requireDraft(await drafts.read({ board: snapshot, contextId, records: known, mode }));
  }

  /** A source belongs to whoever published it first. */
  async function requireFreeSource(
    actor: Actor,
    { id: boardId, workspaceId }: Board,
    { source, contextId }: { readonly source: string; readonly contextId: string },
  ): Promise<void> {
    const owner = await rows.findOwner(workspaceId, source);
    if (owner === undefined) return;
    // It was not there when what is known was listed.
    if (owner.boardId === boardId && owner.frameId === contextId) throw publishedMeanwhile();
    const board = await boards.get(actor, owner.boardId).catch(() => undefined);
    const where = board === undefined ? 'another board' : `the board “${board.name}”`;
    const who = owner.publishedBy === '' ? 'somebody' : owner.publishedBy;
    const when = owner.publishedAt.toISOString().slice(0, 10);
    throw new AppError(
      'source-taken',
      `The catalog has a context of this name: ${who} published “${owner.name}” from ${where} on ${when}. Publish it from there, or give this one another name.`,
    );
  }

  return {
    async readKnown(actor, boardId) {
      const board = await boards.get(actor, boardId);
      const { workspaceId } = board;
      const mayPublish = can(actor, 'catalog.publish', resourceOf(board));
      const mayKnow = mayPublish || can(actor, 'workspace.view', { workspaceId, boardId: undefined });
      const contexts = mayKnow ? await listKnown({ workspaceId, boardId }) : [];
      return { workspaceId, mayPublish, mode: (await rows.getSettings(workspaceId)).mode, contexts };
    },
    async publish(actor, { boardId, contextId }, { after, note, overrideReason }) {
      const board = await boards.get(actor, boardId, 'catalog.publish');
      const snapshot = await boards.readSnapshot(actor, boardId, 'catalog.publish');
      const known = await rows.listKnown({ workspaceId: board.workspaceId, boardId }, now());
      const draft = await readDraft(board, { snapshot, contextId }, known);
      const { comparison, publication, record } = draft;
      if (record === undefined) await requireFreeSource(actor, board, { source: publication.source, contextId });
      if (after !== comparison.version - 1) throw publishedMeanwhile();
      requireNews(draft);
      requireReason(draft, overrideReason);
      const stored = known.find(({ source }) => source === record?.source);
      const occasion = {
        ...{ workspaceId: board.workspaceId, boardId, frameId: contextId, at: now(), newId },
        ...{ byId: actor.userId, byName: actor.name, note: note === '' ? undefined : note },
        overrideReason: comparison.needsReason ? overrideReason : undefined,
      };
      if (!(await rows.publish(publishedRows(draft, stored, occasion)))) throw publishedMeanwhile();
      return { source: publication.source, version: comparison.version };
    },
  };
}

function requireDraft(assessment: DraftAssessment | undefined): ContextDraft {
  if (assessment === undefined) {
    throw new AppError('context-not-found', 'This bounded context is not on the board; load the board again.');
  }
  const { draft, errors, faults } = assessment;
  if (errors.length > 0) {
    throw new AppError(
      'findings-prevent-publishing',
      `${countOf(errors, 'finding stands', 'findings stand')} in the way of publishing; resolve it on the board.`,
      toPlaces(errors),
    );
  }
  if (faults.length > 0) {
    throw new AppError(
      'schema-not-publishable',
      `${countOf(faults, 'message has a schema', 'messages have schemas')} that nobody could rely on; correct it on the board.`,
      toPlaces(faults.map(({ elementId, message }) => ({ noteIds: [elementId], message }))),
    );
  }
  return draft;
}

function requireNews({ comparison, publication }: ContextDraft): void {
  if (!comparison.isSame) return;
  throw new AppError(
    'nothing-to-publish',
    `“${publication.model.name}” is as it was published last, in version ${comparison.version - 1}. There is nothing to publish.`,
  );
}

function requireReason({ comparison }: ContextDraft, reason: string | undefined): void {
  if (!comparison.needsReason || reason !== undefined) return;
  const touched = comparison.messages.flatMap((message) => message.touched.map(({ name }) => name));
  const names = [...new Set(touched)];
  const whom = names.length === 0 ? 'takes away what others may rely on' : `breaks ${names.join(', ')}`;
  throw new AppError(
    'reason-needed',
    `This version ${whom}. Change it so that they can go on, or say why it has to be; the reason is kept with the version.`,
  );
}

function publishedMeanwhile(): AppError {
  return new AppError(
    'published-meanwhile',
    'Somebody has published this context since you compared it. Look at the comparison again, then publish.',
  );
}

function countOf(things: readonly unknown[], one: string, many: string): string {
  return things.length === 1 ? `One ${one}` : `${things.length} ${many}`;
}

function toPlaces(
  obstacles: readonly Pick<Finding, 'noteIds' | 'message'>[],
): { readonly pointer: string; readonly message: string }[] {
  return obstacles.slice(0, 20).map(({ noteIds: [noteId], message }) => ({
    pointer: noteId === undefined ? '' : `/notes/${noteId.replaceAll('~', '~0').replaceAll('/', '~1')}`,
    message,
  }));
}
