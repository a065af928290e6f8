import type { Point } from '@lambdastorm/board';
import type { Edge, Node } from '@xyflow/react';
import { type GraphLayout, type GraphNode, paperOf } from './graphLayout.ts';

/** What the canvas knows of a thing. */
export type FlowThing = Node<
  { readonly node: GraphNode; readonly hue: string; readonly isMiddle: boolean; readonly isFaint: boolean },
  'thing'
>;

/** What the canvas knows of an arrow. */
export type FlowPath = Edge<
  { readonly points: readonly Point[]; readonly label: string; readonly isLit: boolean; readonly isFaint: boolean },
  'path'
>;

interface FlowOptions {
  readonly around: string | undefined;
  readonly pointedAt: string | undefined;
  readonly hueOf: (source: string) => string;
}

/** A placed graph as the canvas wants it. */
export function toFlow(
  { nodes, edges }: GraphLayout,
  { around, pointedAt, hueOf }: FlowOptions,
): { readonly nodes: FlowThing[]; readonly edges: FlowPath[] } {
  const tied = new Set(
    edges
      .filter(({ edge: { from, to } }) => from === pointedAt || to === pointedAt)
      .flatMap(({ edge: { from, to } }) => [from, to]),
  );
  const isAside = (...ids: readonly string[]): boolean => tied.size > 0 && !ids.every((id) => tied.has(id));
  return {
    nodes: nodes.map(({ node, position, size }) => ({
      ...{ id: node.id, type: 'thing', position, ...size },
      data: { node, hue: hueOf(node.source), isMiddle: isMeant(node.id, around), isFaint: isAside(node.id) },
    })),
    edges: edges.map(({ edge: { from, to, label }, points }) => {
      const isLit = from === pointedAt || to === pointedAt;
      const data = { points, label, isLit, isFaint: tied.size > 0 && !isLit };
      return { id: `${from} ${to}`, type: 'path', source: from, target: to, data };
    }),
  };
}

/** Whether a thing is what the graph is about: the context, the message, or one of its fields. */
export function isMeant(id: string, around: string | undefined): boolean {
  return around !== undefined && (id === around || id.startsWith(`${around}#`));
}

/** What a thing looks like from afar. */
export function minimapColour({ data: { node, hue } }: FlowThing): string {
  const kind = paperOf[node.kind];
  return kind === undefined ? hue : `var(--paper-${kind})`;
}
