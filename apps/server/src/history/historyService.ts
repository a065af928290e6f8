import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { type BoardSnapshot, renderBoardFile } from '@lambdastorm/board';
import type { Actor } from '../access/Actor.ts';
import type { BoardRepository } from '../boards/BoardRepository.ts';
import type { BoardService } from '../boards/boardService.ts';
import { AppError } from '../http/AppError.ts';
import type { AppSignals } from '../observability/appSignals.ts';
import { superfluousVersions } from './superfluousVersions.ts';
import type { Version, VersionRepository } from './VersionRepository.ts';

/** Looks back at what boards were. */
export interface HistoryService extends AsyncDisposable {
  list(actor: Actor, boardId: string): Promise<readonly Version[]>;
  /** Keeps the board as it is, under a name. */
  keep(actor: Actor, boardId: string, name: string): Promise<Version>;
  /** The board file of a version. */
  readFile(actor: Actor, boardId: string, versionId: string): Promise<string>;
  /** Hears of changes about once a second, and keeps a version every five minutes while there are any. */
  onChanged(boardId: string, snapshot: BoardSnapshot): void;
  /** Forgets all versions of a board that is no more. */
  removeAll(boardId: string): Promise<void>;
}

export interface HistoryServiceDeps {
  readonly versions: VersionRepository;
  readonly boards: () => Pick<BoardService, 'get' | 'readSnapshot'>;
  readonly rows: Pick<BoardRepository, 'findById'>;
  readonly signals: Pick<AppSignals, 'versionNotKept'>;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly keepEveryMs?: number;
}

interface Unkept {
  snapshot: BoardSnapshot;
  readonly timer: NodeJS.Timeout;
}

const compress = promisify(gzip);
const decompress = promisify(gunzip);

export function createHistoryService(deps: HistoryServiceDeps): HistoryService {
  const { versions, boards, rows, signals, now, newId, keepEveryMs = 5 * 60_000 } = deps;
  /** Boards that changed since their last version. */
  const unkept = new Map<string, Unkept>();
  const keeping = new Set<Promise<void>>();

  async function write(boardId: string, snapshot: BoardSnapshot, name?: string): Promise<Version> {
    const version: Version = { id: newId(), boardId, at: now(), name, noteCount: snapshot.notes.length };
    const text = renderBoardFile({ name: (await rows.findById(boardId))?.name ?? '', snapshot });
    await versions.add(version, Uint8Array.from(await compress(text)));
    const superfluous = superfluousVersions(await versions.list(boardId), now());
    if (superfluous.length > 0) await versions.remove(superfluous.map(({ id }) => id));
    return version;
  }

  function keepUnkept(boardId: string): void {
    const change = unkept.get(boardId);
    if (change === undefined) return;
    clearTimeout(change.timer);
    unkept.delete(boardId);
    const done = write(boardId, change.snapshot).then(
      () => {},
      (error: unknown) => signals.versionNotKept(boardId, error),
    );
    keeping.add(done);
    void done.finally(() => keeping.delete(done));
  }

  return {
    async list(actor, boardId) {
      await boards().get(actor, boardId);
      return versions.list(boardId);
    },
    keep: async (actor, boardId, name) =>
      write(boardId, await boards().readSnapshot(actor, boardId, 'board.keepVersion'), name),
    async readFile(actor, boardId, versionId) {
      await boards().get(actor, boardId, 'board.export');
      const bytes = await versions.read(boardId, versionId);
      if (bytes === undefined) throw new AppError('version-not-found', 'This version is not kept any more.');
      return (await decompress(bytes)).toString('utf8');
    },
    onChanged(boardId, snapshot) {
      const known = unkept.get(boardId);
      if (known !== undefined) known.snapshot = snapshot;
      else unkept.set(boardId, { snapshot, timer: setTimeout(() => keepUnkept(boardId), keepEveryMs).unref() });
    },
    removeAll: (boardId) => versions.removeAll(boardId),
    async [Symbol.asyncDispose]() {
      for (const boardId of [...unkept.keys()]) keepUnkept(boardId);
      await Promise.all(keeping);
    },
  };
}
