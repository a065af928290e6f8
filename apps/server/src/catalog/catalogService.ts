import { type CatalogGraph, catalogGlossary, type Publication } from '@lambdastorm/catalog';
import type {
  CatalogContextPage,
  CatalogGlossary,
  CatalogGraphQuery,
  CatalogHome,
  CatalogMessagePage,
  CatalogSearch,
  CatalogSearchQuery,
  CatalogStatistics,
} from '@lambdastorm/contract';
import { can } from '../access/can.ts';
import { type Board, resourceOf } from '../boards/Board.ts';
import type { BoardRepository } from '../boards/BoardRepository.ts';
import { AppError } from '../http/AppError.ts';
import type { CatalogWorkspace, ContextEntry, MessageEntry } from './CatalogEntries.ts';
import { messageKey } from './CatalogEntries.ts';
import type { CatalogReader } from './CatalogReader.ts';
import type { CatalogReadRepository } from './CatalogReadRepository.ts';
import { createCatalogEntrance } from './catalogEntrance.ts';
import { createCatalogs } from './catalogs.ts';
import { createCatalogDigests } from './digests/catalogDigests.ts';
import { keptPerCatalog } from './keptPerCatalog.ts';
import { createCatalogHomes } from './pages/catalogHomes.ts';
import { toContextPage } from './pages/contextPage.ts';
import { createCatalogGraphs } from './pages/graphs.ts';
import { createMessageHandlers } from './pages/messageHandlers.ts';
import { toMessagePage } from './pages/messagePage.ts';
import { toStatistics } from './pages/statistics.ts';
import { createCatalogSearch } from './search/catalogSearch.ts';
import { messageIdsOf, type WorkspaceCatalog } from './WorkspaceCatalog.ts';

/**
 * What a catalog says. Every call says who asks. Home, glossary and statistics are the same objects as long as they say
 * the same, and never change.
 */
export interface CatalogService {
  home(reader: CatalogReader, workspaceId: string): Promise<CatalogHome>;
  search(reader: CatalogReader, workspaceId: string, query: CatalogSearchQuery): Promise<CatalogSearch>;
  /** In its last version, or an earlier one. */
  context(reader: CatalogReader, workspaceId: string, wish: ContextWish): Promise<CatalogContextPage>;
  message(reader: CatalogReader, workspaceId: string, wish: MessageWish): Promise<CatalogMessagePage>;
  graph(reader: CatalogReader, workspaceId: string, query: CatalogGraphQuery): Promise<CatalogGraph>;
  glossary(reader: CatalogReader, workspaceId: string): Promise<CatalogGlossary>;
  statistics(reader: CatalogReader, workspaceId: string): Promise<CatalogStatistics>;
  /** Reads a catalog before somebody asks. */
  prepare(workspace: CatalogWorkspace): Promise<void>;
}

interface ContextWish {
  readonly source: string;
  readonly version: number | undefined;
}

interface MessageWish {
  readonly source: string;
  readonly kind: string;
  readonly wireName: string;
}

/** Of one context, for its page. */
const mostPublications = 1000;

export function createCatalogService(deps: {
  readonly repository: CatalogReadRepository;
  readonly boards: Pick<BoardRepository, 'findById'>;
  readonly now: () => Date;
}): CatalogService {
  const { repository, boards, now } = deps;
  const catalogs = createCatalogs(repository);
  const enter = createCatalogEntrance({ repository, catalogs });
  const homes = createCatalogHomes(repository);
  const digests = createCatalogDigests(repository);
  const graphs = createCatalogGraphs(digests);
  const search = createCatalogSearch(digests);
  const handlers = createMessageHandlers(catalogs);

  /** The board that a context comes from, for those who may see it. */
  async function findBoard({ actor }: CatalogReader, { boardId }: ContextEntry): Promise<Board | undefined> {
    const board = actor === undefined ? undefined : await boards.findById(boardId);
    if (actor === undefined || board === undefined || board.deletedAt !== undefined) return undefined;
    return can(actor, 'board.view', resourceOf(board)) ? board : undefined;
  }

  const glossaryOf = keptPerCatalog(async (catalog): Promise<CatalogGlossary> => {
    const { byContextId } = await digests.get(catalog);
    const words = catalogGlossary(
      catalog.contexts.map(({ id, source, name }) => ({
        ...{ source, name, terms: (byContextId.get(id)?.terms ?? []).map(({ term }) => term) },
      })),
    );
    return { words: toWords(words) };
  });
  const statisticsOf = keptPerCatalog(async (catalog) =>
    toStatistics(catalog, await repository.listLaterSteps(messageIdsOf([...catalog.contextById.keys()], catalog))),
  );

  return {
    async home(reader, workspaceId) {
      return homes.read(await enter(reader, workspaceId), now());
    },
    async search(reader, workspaceId, query) {
      const { catalog } = await enter(reader, workspaceId);
      return search.find(catalog, query, now());
    },
    async context(reader, workspaceId, { source, version }) {
      const { workspace, catalog } = await enter(reader, workspaceId);
      const context = getContext(catalog, source);
      const shown = version ?? context.version;
      const publication = await repository.findPublication(context.id, shown);
      if (publication === undefined) {
        throw new AppError('version-not-found', `Version ${shown} of ${context.name} was never published.`);
      }
      const board = await findBoard(reader, context);
      const parts = {
        ...{ context, shown, publication },
        publications: await repository.listPublications([context.id], mostPublications),
        steps: await repository.listSteps(messageIdsOf([context.id], catalog)),
        compatibility: { mode: context.mode ?? workspace.mode, isOwn: context.mode !== undefined },
        origin: board && { boardId: board.id, boardName: board.name, frameId: context.frameId },
      };
      return toContextPage(parts, catalog, now());
    },
    async message(reader, workspaceId, { source, kind, wireName }) {
      const { catalog } = await enter(reader, workspaceId);
      const context = getContext(catalog, source);
      const message = getMessage(catalog, { source: context.source, kind, wireName });
      const schemas = await repository.listSchemas(message.id);
      const publication = await findLastWith(message, schemas[0]?.contextVersion ?? context.version, context);
      const board = await findBoard(reader, context);
      const noteIds = noteIdsOf(message, publication);
      const parts = {
        ...{ message, schemas, publication, handlers: await handlers.find(message, catalog) },
        publications: await repository.listPublications([context.id], mostPublications),
        origin: board && { boardId: board.id, boardName: board.name, noteIds: [...noteIds] },
      };
      return toMessagePage(parts, catalog, now());
    },
    async graph(reader, workspaceId, query) {
      const { catalog } = await enter(reader, workspaceId);
      const { around } = query;
      if (around !== undefined) requireThing(catalog, around);
      return graphs.read(catalog, query);
    },
    async glossary(reader, workspaceId) {
      const { catalog } = await enter(reader, workspaceId);
      return glossaryOf(catalog);
    },
    async statistics(reader, workspaceId) {
      const { catalog } = await enter(reader, workspaceId);
      return statisticsOf(catalog);
    },
    async prepare(workspace) {
      const catalog = await catalogs.get(workspace);
      await homes.read({ workspace, catalog }, now());
      await digests.get(catalog);
    },
  };

  /** The last version has every message that is not removed; of one that is, the one that brought its last schema. */
  async function findLastWith(
    { removedAt }: MessageEntry,
    contextVersion: number,
    context: ContextEntry,
  ): Promise<Publication> {
    const brought = removedAt === undefined ? undefined : await repository.findPublication(context.id, contextVersion);
    if (brought !== undefined) return brought;
    const [last] = await catalogs.readLatest([context]);
    if (last === undefined) throw new Error(`${context.source} has no version.`);
    return last;
  }
}

/** Sources differ in more than case. */
function getContext({ contextBySource }: WorkspaceCatalog, source: string): ContextEntry {
  const context = contextBySource.get(source.toLowerCase());
  if (context !== undefined) return context;
  throw new AppError('context-not-found', 'The catalog has no such context; it was perhaps never published.');
}

function getMessage({ messageByKey }: WorkspaceCatalog, { source, kind, wireName }: MessageWish): MessageEntry {
  const message = messageByKey.get(messageKey({ source, kind, wireName }));
  if (message !== undefined) return message;
  throw new AppError('message-not-found', 'This context has never published such a message.');
}

/** A context or a message of the catalog, or one that something in it waits for. */
function requireThing(catalog: WorkspaceCatalog, around: string): void {
  const [source = '', kind = '', ...rest] = around.split('/');
  if (catalog.consumersOf.has(around)) return;
  if (kind === '') getContext(catalog, source);
  else getMessage(catalog, { source, kind, wireName: rest.join('/') });
}

function noteIdsOf({ kind, wireName }: MessageEntry, { messages, model }: Publication): readonly string[] {
  const published = messages.find((message) => message.kind === kind && message.wireName === wireName);
  const { commands, events, readModels } = model;
  return [...commands, ...events, ...readModels].find(({ id }) => id === published?.elementId)?.noteIds ?? [];
}

function toWords(words: ReturnType<typeof catalogGlossary>): CatalogGlossary['words'] {
  return words.map(({ word, meanings }) => ({
    word,
    meanings: meanings.map((meaning) => ({ ...meaning, synonyms: [...meaning.synonyms] })),
  }));
}
