import { createBoardDoc, yjsBoardDocument } from '@lambdastorm/board/yjs';
import { routes } from '@lambdastorm/contract';
import { connectBoard } from '@lambdastorm/sync';
import { createWorkerClient } from '../../shared/worker/createWorkerClient.ts';
import type { BoardSession } from './BoardSession.ts';
import { createDerivationStore, type DerivationStore } from './derivationStore.ts';

/** A board that is open in this tab, and all that lives as long as it is. */
export interface OpenBoard {
  readonly session: BoardSession;
  readonly derivations: DerivationStore;
  readonly whenLoaded: Promise<void>;
  close(): void;
}

export function openBoard(boardId: string): OpenBoard {
  const doc = createBoardDoc();
  const document = yjsBoardDocument(doc);
  const connection = connectBoard({ doc, url: syncUrl(window.location), boardId });
  const reader = createWorkerClient({ startWorker: startDerivationWorker, loadFallback: loadDeriveModel });
  const derivations = createDerivationStore(document, reader.ask);

  return {
    session: { boardId, document, saveState: connection.saveState, subscribeSaveState: connection.subscribe },
    derivations,
    whenLoaded: connection.whenLoaded,
    close() {
      connection.close();
      derivations.close();
      reader.close();
      document.destroy();
      doc.destroy();
    },
  };
}

/** A board of this tab alone, which nobody keeps. */
export function openUnsavedBoard(): OpenBoard {
  const doc = createBoardDoc();
  const document = yjsBoardDocument(doc);
  const reader = createWorkerClient({ startWorker: startDerivationWorker, loadFallback: loadDeriveModel });
  const derivations = createDerivationStore(document, reader.ask);
  const saved = { status: 'saved' } as const;

  return {
    session: { boardId: 'unsaved', document, saveState: () => saved, subscribeSaveState: () => () => {} },
    derivations,
    whenLoaded: Promise.resolve(),
    close() {
      derivations.close();
      reader.close();
      document.destroy();
      doc.destroy();
    },
  };
}

function startDerivationWorker(): Worker {
  return new Worker(new URL('./derivationWorker.ts', import.meta.url), { type: 'module' });
}

async function loadDeriveModel() {
  const { deriveModel } = await import('@lambdastorm/derivation');
  return deriveModel;
}

export function syncUrl({ protocol, host }: Pick<Location, 'protocol' | 'host'>): string {
  return `${protocol === 'https:' ? 'wss' : 'ws'}://${host}${routes.sync}`;
}
