import { createBoardDoc, yjsBoardDocument } from '@lambdastorm/board/yjs';
import { routes } from '@lambdastorm/contract';
import { connectBoard } from '@lambdastorm/sync';
import { indexedDbLocalCopy } from '@lambdastorm/sync/indexeddb';
import { createWorkerClient } from '../../shared/worker/createWorkerClient.ts';
import { noCompany } from '../presence/noCompany.ts';
import type { BoardSession } from './BoardSession.ts';
import { createReadingClient } from './createReadingClient.ts';
import { createDerivationStore, type DerivationStore } from './derivationStore.ts';
import { getTicket } from './getTicket.ts';
import { guardedDocument } from './guardedDocument.ts';
import { notifyEditsLeftOut } from './notifyEditsLeftOut.tsx';
import type { ReadingAnswer, ReadingQuestion } from './reading.ts';

/** A board that is open in this tab, and all that lives as long as it is. */
export interface OpenBoard {
  readonly session: BoardSession;
  readonly derivations: DerivationStore;
  readonly whenLoaded: Promise<void>;
  /** Drops what this device keeps of the board, edits that were never saved included. */
  forgetLocalCopy(): Promise<void>;
  close(): void;
}

/** Opens a board of the server. */
export function openBoard(boardId: string): OpenBoard {
  const local = openDocument();
  const localCopy = indexedDbLocalCopy(boardId);
  const connection = connectBoard({
    ...{ document: local.document, url: syncUrl(window.location), boardId, localCopy },
    getTicket: () => getTicket(boardId),
    onEditsLeftOut: notifyEditsLeftOut,
  });
  return {
    session: {
      boardId,
      document: guardedDocument(local.document, connection.mayEdit),
      mayEdit: connection.mayEdit,
      subscribeRights: connection.subscribeRights,
      saveState: connection.saveState,
      subscribeSaveState: connection.subscribe,
      presence: connection.presence,
      isStored: true,
      subscribeComments: connection.subscribeComments,
    },
    derivations: local.derivations,
    whenLoaded: connection.whenLoaded,
    forgetLocalCopy: localCopy.forget,
    close() {
      connection.close();
      local.close();
    },
  };
}

/** Opens an empty board of this tab alone, which nobody keeps. */
export function openUnsavedBoard(): OpenBoard {
  const local = openDocument();
  const saved = { status: 'saved' } as const;
  return {
    session: {
      boardId: 'unsaved',
      document: local.document,
      mayEdit: () => true,
      subscribeRights: () => () => {},
      saveState: () => saved,
      subscribeSaveState: () => () => {},
      presence: noCompany,
      isStored: false,
      subscribeComments: () => () => {},
    },
    derivations: local.derivations,
    whenLoaded: Promise.resolve(),
    forgetLocalCopy: () => Promise.resolve(),
    close: local.close,
  };
}

function openDocument() {
  const document = yjsBoardDocument(createBoardDoc());
  const reader = createWorkerClient<ReadingQuestion, ReadingAnswer>({
    startWorker: () => new Worker(new URL('./derivationWorker.ts', import.meta.url), { type: 'module' }),
    loadFallback: loadingReader(),
  });
  const derivations = createDerivationStore({
    document,
    derive: createReadingClient(reader.ask),
    onFailure: reportError,
  });
  return {
    document,
    derivations,
    close() {
      derivations.close();
      reader.close();
      const doc = document.doc();
      document.destroy();
      doc.destroy();
    },
  };
}

/** Loaded once: a reader remembers what it has read. */
function loadingReader(): () => Promise<(question: ReadingQuestion) => Promise<ReadingAnswer>> {
  let loading: Promise<(question: ReadingQuestion) => Promise<ReadingAnswer>> | undefined;
  return () => {
    loading ??= import('./boardReader.ts').then(({ createBoardReader }) => createBoardReader());
    return loading;
  };
}

function syncUrl({ protocol, host }: Location): string {
  return `${protocol === 'https:' ? 'wss' : 'ws'}://${host}${routes.sync}`;
}
