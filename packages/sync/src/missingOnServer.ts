import * as Y from 'yjs';
import type { WelcomeFrame } from './frames.ts';

/**
 * What this document holds and the server does not, once the welcome is applied; `undefined` when there is nothing.
 * Deletions don't move a clock, so they are compared by their number: the document holds all of the server's.
 */
export function missingOnServer(doc: Y.Doc, welcome: WelcomeFrame): Uint8Array | undefined {
  const theirs = Y.decodeStateVector(welcome.stateVector);
  const ours = Y.decodeStateVector(Y.encodeStateVector(doc));
  const lacksStructs = [...ours].some(([client, clock]) => clock > (theirs.get(client) ?? 0));
  const lacksDeletions = () =>
    countDeleted(Y.createDeleteSetFromStructStore(doc.store)) > countDeleted(Y.decodeUpdate(welcome.update).ds);
  return lacksStructs || lacksDeletions() ? Y.encodeStateAsUpdate(doc, welcome.stateVector) : undefined;
}

function countDeleted({ clients }: ReturnType<typeof Y.createDeleteSetFromStructStore>): number {
  return [...clients.values()].flat().reduce((sum, range) => sum + range.len, 0);
}
