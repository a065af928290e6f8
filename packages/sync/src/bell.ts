/** Tells those who listen that something has happened, and no more. */
export interface Bell {
  ring(): void;
  subscribe(listener: () => void): () => void;
}

export function bell(): Bell {
  const listeners = new Set<() => void>();
  return {
    ring() {
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
