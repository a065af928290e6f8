import type { Server } from 'node:http';
import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises';
import type { BoardSnapshot } from '@lambdastorm/board';
import { createBoardDoc, writeSnapshot } from '@lambdastorm/board/yjs';
import * as Y from 'yjs';
import { createAdmission } from './admission.ts';
import { type BoardLog, firstEpoch } from './BoardLog.ts';
import { BoardRooms } from './BoardRooms.ts';
import type { CollaborationSignals } from './CollaborationSignals.ts';
import type { ChronicleStores } from './chronicle/BoardChronicle.ts';
import type { AuthorsByNoteId, NoteAuthor } from './chronicle/NoteAuthors.ts';
import { type ClientIdBlocks, createClientIds, serverClientId } from './clientIds.ts';
import { type GroupCommit, groupCommit } from './groupCommit.ts';
import { openBoard } from './openBoard.ts';
import { type Doorkeeper, SyncEndpoint } from './SyncEndpoint.ts';
import type { Visitor } from './Visitor.ts';

export interface CollaborationOptions extends Doorkeeper {
  readonly log: BoardLog;
  readonly clientIdBlocks: ClientIdBlocks;
  readonly chronicle: ChronicleStores;
  /** Hears of a board about a second after changes to it are stored, and before it is let go. */
  readonly onChanged: (boardId: string, snapshot: BoardSnapshot, editedBy: string) => void;
  readonly allowedOrigin: (origin: string | undefined, host: string | undefined) => boolean;
  readonly signals: CollaborationSignals;
  readonly reportDelayMs?: number;
  readonly heartbeatMs?: number;
  /** How long stopping waits for the log, and then for clients. */
  readonly stopTimeoutMs?: number;
}

/** Boards that several people change at once, stored before anybody is told. */
export interface Collaboration extends AsyncDisposable {
  /** Serves WebSockets at `/sync?board=ID`. */
  attach(server: Server): void;
  /** Writes the first content of a board, durably. */
  createBoard(boardId: string, snapshot: BoardSnapshot): Promise<void>;
  readBoard(boardId: string): Promise<BoardSnapshot>;
  /** Sends everybody away from a board that is no more. */
  closeBoard(boardId: string, why: 'deleted'): void;
  /** Removes all that is stored of a board that is no more. */
  removeBoard(boardId: string): Promise<void>;
  /** Acts at once on what has changed about these people: their rights, their sessions, their names. */
  recheck(isMeant: (visitor: Visitor, boardId: string) => boolean): void;
  /** Who wrote a note. */
  readAuthor(boardId: string, noteId: string): Promise<NoteAuthor>;
  /** Stores what has been remembered so far of who did what on a board. */
  saveChronicle(boardId: string): Promise<void>;
  /** Tells everybody on a board that something was said about it. */
  tellOfComments(boardId: string): void;
  /** Whether the log takes what people do. */
  isHealthy(): boolean;
}

export function createCollaboration(options: CollaborationOptions): Collaboration {
  const { log, chronicle, signals, onChanged, allowedOrigin, admit: admitVisitor, recheck } = options;
  const { reportDelayMs = 1_000, heartbeatMs = 30_000, stopTimeoutMs = 4_000 } = options;
  const commit = groupCommit({ log, onFailure: signals.commitFailed });
  const clientIds = createClientIds(options.clientIdBlocks);
  const admit = createAdmission();
  const rooms = new BoardRooms((boardId) => ({
    ...{ log, commit, clientIds, admit, chronicle, signals, reportDelayMs },
    onChanged: (snapshot, editedBy) => onChanged(boardId, snapshot, editedBy),
  }));
  const endpoint = new SyncEndpoint({
    ...{ allowedOrigin, heartbeatMs, admit: admitVisitor, recheck },
    enterRoom: (boardId) => rooms.enter(boardId),
    onClosed: signals.connectionClosed,
  });
  let stopping: Promise<void> | undefined;

  async function stop(): Promise<void> {
    endpoint.stop();
    await stopRooms(rooms, commit, stopTimeoutMs);
    await endpoint.closeAll(stopTimeoutMs);
  }

  return {
    attach: (server) => endpoint.attach(server),
    createBoard: (boardId, snapshot) => writeFirstContent(log, boardId, snapshot),
    readBoard: (boardId) => rooms.find(boardId)?.snapshot() ?? readStored(log, boardId),
    closeBoard: (boardId) => rooms.find(boardId)?.close('boardGone'),
    async removeBoard(boardId) {
      rooms.find(boardId)?.close('boardGone');
      // What was on its way when the board was closed is stored first, and then removed with the rest.
      await commit.whenIdle();
      await log.remove(boardId);
      await chronicle.authors.remove(boardId);
    },
    recheck: (isMeant) => endpoint.recheck(isMeant),
    readAuthor: async (boardId, noteId) =>
      rooms.find(boardId)?.authorOf(noteId) ?? authorIn(await chronicle.authors.load(boardId), noteId),
    saveChronicle: async (boardId) => rooms.find(boardId)?.saveChronicle(),
    tellOfComments: (boardId) => rooms.find(boardId)?.tellOfComments(),
    isHealthy: () => commit.isHealthy(),
    [Symbol.asyncDispose]() {
      stopping ??= stop();
      return stopping;
    },
  };
}

function authorIn(authors: AuthorsByNoteId, noteId: string): NoteAuthor {
  return Object.hasOwn(authors, noteId) ? (authors[noteId] ?? {}) : {};
}

async function writeFirstContent(log: BoardLog, boardId: string, snapshot: BoardSnapshot): Promise<void> {
  const { seq, checkpoint } = await log.load(boardId);
  if (seq > 0 || checkpoint !== undefined) throw new Error(`Board ${boardId} has a content already.`);
  const doc = createBoardDoc();
  doc.clientID = serverClientId;
  writeSnapshot(doc, snapshot);
  const bytes = Uint8Array.from(Y.encodeStateAsUpdate(doc));
  await log.writeCheckpoint({ boardId, epoch: firstEpoch, upTo: 0, bytes });
}

async function readStored(log: BoardLog, boardId: string): Promise<BoardSnapshot> {
  const board = openBoard(await log.load(boardId));
  const snapshot = board.snapshot();
  board.destroy();
  return snapshot;
}

/** Stores what has arrived, tells those who wait for it, and lets go of every board. */
async function stopRooms(rooms: BoardRooms, commit: GroupCommit, timeoutMs: number): Promise<void> {
  for (const room of rooms.all()) room.stop();
  await Promise.race([commit.whenIdle(), wait(timeoutMs, undefined, { ref: false })]);
  commit.stop();
  // Acknowledgements and broadcasts of the last batch leave in this turn.
  await nextTurn();
  await Promise.all(rooms.all().map((room) => room.unload()));
}
