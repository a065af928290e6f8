import type { SaveState } from './SaveState.ts';
import { initialSaveProgress, reduceSaveProgress, type SaveEvent, toSaveState } from './saveProgress.ts';

/** Holds what is known of saving, for `useSyncExternalStore`. */
export interface SaveStateStore {
  record(event: SaveEvent): void;
  saveState(): SaveState;
  subscribe(listener: () => void): () => void;
  hasInFlight(): boolean;
}

export function saveStateStore(): SaveStateStore {
  const listeners = new Set<() => void>();
  let progress = initialSaveProgress;
  let state = toSaveState(progress);

  return {
    record(event) {
      progress = reduceSaveProgress(progress, event);
      const next = toSaveState(progress);
      if (isSame(state, next)) return;
      state = next;
      for (const listener of [...listeners]) listener();
    },
    saveState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    hasInFlight: () => progress.inFlight.length > 0,
  };
}

function isSame(a: SaveState, b: SaveState): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
