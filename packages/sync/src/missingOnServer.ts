import * as Y from 'yjs';
import type { WelcomeFrame } from './frames.ts';

/** What a document holds and the server does not, and the client ids that wrote it. */
export interface MissingOnServer {
  readonly update: Uint8Array;
  readonly clients: readonly number[];
}

/**
 * What this document holds and the server does not, once the welcome is applied; `undefined` when there is nothing.
 * Deletions don't move a clock, so they are compared by their number: the document holds all of the server's.
 */
export function missingOnServer(doc: Y.Doc, welcome: WelcomeFrame): MissingOnServer | undefined {
  const theirs = Y.decodeStateVector(welcome.stateVector);
  const ours = Y.decodeStateVector(Y.encodeStateVector(doc));
  const clients = [...ours].filter(([client, clock]) => clock > (theirs.get(client) ?? 0)).map(([client]) => client);
  const lacksDeletions = () =>
    countDeleted(Y.createDeleteSetFromStructStore(doc.store)) > countDeleted(Y.decodeUpdateV2(welcome.update).ds);
  if (clients.length === 0 && !lacksDeletions()) return undefined;
  return { update: Y.encodeStateAsUpdate(doc, welcome.stateVector), clients };
}

function countDeleted({ clients }: ReturnType<typeof Y.createDeleteSetFromStructStore>): number {
  return [...clients.values()].flat().reduce((sum, range) => sum + range.len, 0);
}
