/** What is known of one context of a catalog. */
export interface ContextPart {
  readonly source: string;
  /** The nodes of the messages that it takes from others. */
  readonly taken: readonly string[];
}

/**
 * Whoever may know something about a node: the context that it stands in, and those that take the message. The first
 * part of an id is the source of its context.
 */
export function partsAround<Part extends ContextPart>(parts: readonly Part[]): (nodeId: string) => readonly Part[] {
  const bySource = new Map(parts.map((part) => [part.source, part]));
  const takers = Map.groupBy(
    parts.flatMap((part) => part.taken.map((id) => ({ id, part }))),
    ({ id }) => id,
  );
  return (nodeId) => {
    const own = bySource.get(nodeId.slice(0, nodeId.indexOf('/')));
    return [...(own === undefined ? [] : [own]), ...(takers.get(nodeId) ?? []).map(({ part }) => part)];
  };
}
