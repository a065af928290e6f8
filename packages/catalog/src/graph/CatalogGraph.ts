import type { MessageKind } from '../Publication.ts';

/** What stands in a catalog and what leads to what. Plain data; nodes and edges in a fixed order. */
export interface CatalogGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

export interface GraphNode {
  /** A context's source, a message's source/kind/wireName, and for all else source/kind/id. */
  readonly id: string;
  readonly kind: GraphNodeKind;
  readonly name: string;
  /** The context that it stands in. */
  readonly source: string;
  /** Of messages, and of fields the message that carries them. */
  readonly wireName?: string;
}

export type GraphNodeKind = MessageKind | 'context' | 'policy' | 'aggregate' | 'externalSystem' | 'actor' | 'field';

/** One thing leads to another. */
export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  /** How, in a few words for people. */
  readonly label: string;
  /** Who decides on the way: the node of an aggregate or an external system. */
  readonly via?: string;
}

/** The id of a message's node. */
export function messageNodeId(message: {
  readonly source: string;
  readonly kind: MessageKind;
  readonly wireName: string;
}): string {
  return `${message.source}/${message.kind}/${message.wireName}`;
}
