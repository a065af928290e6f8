import * as Y from 'yjs';

/** What became of an update. */
export type ApplyOutcome =
  /** `change` is what the document learned, in Yjs's own spelling. */
  | { readonly outcome: 'changed'; readonly change: Uint8Array }
  | { readonly outcome: 'unchanged' }
  /** The document is not to be trusted any more: build it afresh. */
  | { readonly outcome: 'broken'; readonly reason: string; readonly cause?: unknown };

/** Applies an update and says whether the document is still sound: some updates throw half-applied, others leave a rest. */
export function applyUpdate(
  doc: Y.Doc,
  update: Uint8Array,
  origin?: unknown,
  apply: typeof Y.applyUpdate = Y.applyUpdate,
): ApplyOutcome {
  const changes: Uint8Array[] = [];
  const keep = (change: Uint8Array): void => void changes.push(change);
  doc.on('update', keep);
  try {
    apply(doc, update, origin);
  } catch (error) {
    return { outcome: 'broken', reason: `An update threw while it was applied: ${String(error)}`, cause: error };
  } finally {
    doc.off('update', keep);
  }
  if (doc.store.pendingStructs !== null || doc.store.pendingDs !== null) {
    return { outcome: 'broken', reason: 'An update left something pending.' };
  }
  const [change, ...others] = changes;
  if (change === undefined) return { outcome: 'unchanged' };
  return { outcome: 'changed', change: others.length === 0 ? change : Y.mergeUpdates(changes) };
}
