import type { BoardDocument, BoardSnapshot } from '@lambdastorm/board';
import type { Derivation } from '@lambdastorm/derivation';
import { nothingRead } from './reading.ts';

/** The latest reading of a board. It may be a moment behind the wall; it is never missing. */
export interface DerivationStore {
  derivation(): Derivation;
  subscribe(listener: () => void): () => void;
  close(): void;
}

export interface DerivationStoreOptions {
  readonly document: BoardDocument;
  readonly derive: (snapshot: BoardSnapshot) => Promise<Derivation>;
  /** A reading that fails is a mistake of ours. The last one stays, and the next change tries again. */
  readonly onFailure: (error: unknown) => void;
}

/** Reads the board again after it changed. One reading at a time: what changes meanwhile is read together afterwards. */
export function createDerivationStore({ document, derive, onFailure }: DerivationStoreOptions): DerivationStore {
  const listeners = new Set<() => void>();
  let current = nothingRead;
  let read: BoardSnapshot | undefined;
  let isReading = false;
  let isClosed = false;

  async function readBoard(): Promise<void> {
    if (isReading) return;
    isReading = true;
    try {
      while (!isClosed && read !== document.snapshot()) {
        read = document.snapshot();
        show(await derive(read));
      }
    } finally {
      isReading = false;
    }
  }

  function show(derivation: Derivation): void {
    if (isClosed) return;
    current = derivation;
    for (const listener of [...listeners]) listener();
  }

  function handleChange(): void {
    readBoard().catch(onFailure);
  }

  const unsubscribe = document.subscribe(handleChange);
  handleChange();

  return {
    derivation: () => current,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      isClosed = true;
      unsubscribe();
    },
  };
}
