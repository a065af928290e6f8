import { byKeys } from '../byKeys.ts';
import type { MessageKind } from '../Publication.ts';
import type { CatalogGraph, GraphEdge, GraphNode } from './CatalogGraph.ts';

/** A context of the catalog by its names, with what it takes from others. */
export interface SubscribedContext {
  readonly source: string;
  readonly name: string;
  readonly subscriptions: readonly { readonly source: string; readonly kind: MessageKind }[];
}

/** The context map of a catalog: from the one that gives to the one that takes. Those that nobody published are there by their source. */
export function contextGraph(contexts: readonly SubscribedContext[]): CatalogGraph {
  const nodes = new Map<string, GraphNode>();
  const named = contexts.map(({ source, name }) => ({ source, name }));
  const taken = contexts.flatMap(({ subscriptions }) => subscriptions.map(({ source }) => ({ source, name: source })));
  for (const { source, name } of [...named, ...taken]) {
    if (!nodes.has(source)) nodes.set(source, { id: source, kind: 'context', name, source });
  }
  return {
    nodes: [...nodes.values()].sort(byKeys(({ id }) => [id])),
    edges: contexts.flatMap(edgesInto).sort(byKeys(({ from, to }) => [from, to])),
  };
}

function edgesInto({ source: to, subscriptions }: SubscribedContext): GraphEdge[] {
  return [...Map.groupBy(subscriptions, ({ source }) => source)].map(([from, group]) => {
    const events = group.filter(({ kind }) => kind === 'event').length;
    return {
      from,
      to,
      label: [counted(events, 'event'), counted(group.length - events, 'command')].filter(isSaid).join(', '),
    };
  });
}

function counted(count: number, what: string): string {
  return count === 0 ? '' : `${count} ${what}${count === 1 ? '' : 's'}`;
}

function isSaid(text: string): boolean {
  return text !== '';
}
