interface NetworkEvents {
  addEventListener?(type: string, listener: () => void): void;
  removeEventListener?(type: string, listener: () => void): void;
}

export interface NetworkListeners {
  readonly online: () => void;
  readonly offline: () => void;
}

/** Browsers say when the machine joins and leaves the network; elsewhere nothing is heard. Returns the way to stop. */
export function onNetworkChange(listeners: NetworkListeners): () => void {
  const page = globalThis as NetworkEvents;
  for (const type of ['online', 'offline'] as const) page.addEventListener?.(type, listeners[type]);
  return () => {
    for (const type of ['online', 'offline'] as const) page.removeEventListener?.(type, listeners[type]);
  };
}
