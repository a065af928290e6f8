import type { BoardDocument, BoardSnapshot } from '@lambdastorm/board';
import type { ContextRecord } from '@lambdastorm/catalog';
import type { Derivation } from '@lambdastorm/derivation';
import { nothingRead } from './reading.ts';

/** The latest reading of a board. It may be a moment behind the wall; it is never missing. */
export interface DerivationStore {
  derivation(): Derivation;
  subscribe(listener: () => void): () => void;
  /** Reads the board again beside what the catalog has of it, and each time from then on. */
  compareWith(published: readonly ContextRecord[]): void;
  close(): void;
}

export interface DerivationStoreOptions {
  readonly document: BoardDocument;
  readonly derive: (snapshot: BoardSnapshot, published: readonly ContextRecord[]) => Promise<Derivation>;
  /** A reading that fails is a mistake of ours. The last one stays, and the next change tries again. */
  readonly onFailure: (error: unknown) => void;
}

/** Reads the board again after it changed. One reading at a time: what changes meanwhile is read together afterwards. */
export function createDerivationStore({ document, derive, onFailure }: DerivationStoreOptions): DerivationStore {
  const listeners = new Set<() => void>();
  let current = nothingRead;
  let published: readonly ContextRecord[] = [];
  let read: { readonly snapshot?: BoardSnapshot; readonly published?: readonly ContextRecord[] } = {};
  let isReading = false;
  let isClosed = false;

  async function readBoard(): Promise<void> {
    if (isReading) return;
    isReading = true;
    try {
      while (!isClosed && (read.snapshot !== document.snapshot() || read.published !== published)) {
        const now = { snapshot: document.snapshot(), published };
        read = now;
        show(await derive(now.snapshot, now.published));
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
    compareWith(records) {
      published = records;
      handleChange();
    },
    close() {
      isClosed = true;
      unsubscribe();
    },
  };
}
