import * as Y from 'yjs';

/** Brings all documents to the same state, as a network that has healed does. */
export function exchangeUpdates(...docs: readonly Y.Doc[]): void {
  for (const from of docs) {
    for (const to of docs) {
      if (from !== to) Y.applyUpdate(to, Y.encodeStateAsUpdate(from, Y.encodeStateVector(to)), 'remote');
    }
  }
}
