import type { BoardDocument, BoardSnapshot } from '@lambdastorm/board';
import type { Derivation } from '@lambdastorm/derivation';

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

const nothingRead: Derivation = {
  model: { boundedContexts: [], contextMap: { relations: [] } },
  findings: [],
  inferred: [],
};

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
    current = { ...derivation, findings: keepUnchanged(current.findings, derivation.findings) };
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

/** A finding that says the same keeps its reference, so that only the others are rendered again. */
function keepUnchanged(before: Derivation['findings'], next: Derivation['findings']): Derivation['findings'] {
  const knownById = new Map(before.map((finding) => [finding.id, finding]));
  return next.map((finding) => {
    const known = knownById.get(finding.id);
    return known !== undefined && JSON.stringify(known) === JSON.stringify(finding) ? known : finding;
  });
}
