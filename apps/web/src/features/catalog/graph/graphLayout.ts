import type { Point, Rectangle, Size, StickyKind } from '@lambdastorm/board';
import type { CatalogGraph } from '@lambdastorm/contract';
import type { ElkNode } from 'elkjs/lib/elk-api.js';
import { widthOf } from '../../board-canvas/notes/letterWidth.ts';

export type GraphNode = CatalogGraph['nodes'][number];
type GraphEdge = CatalogGraph['edges'][number];

/** A graph of the catalog with everything in its place. */
export interface GraphLayout {
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
  readonly size: Size;
}

export interface PlacedNode extends Rectangle {
  readonly node: GraphNode;
}

export interface PlacedEdge {
  readonly edge: GraphEdge;
  readonly points: readonly Point[];
}

/** The paper of each sort of node; contexts have their own colour instead, fields none. */
export const paperOf: Readonly<Record<GraphNode['kind'], StickyKind | undefined>> = {
  context: undefined,
  field: undefined,
  command: 'command',
  event: 'domainEvent',
  readModel: 'readModel',
  policy: 'policy',
  aggregate: 'aggregate',
  externalSystem: 'externalSystem',
  actor: 'actor',
};

const nodeHeight = 44;
export const nameSize = 13;
const options = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.randomSeed': '1',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.spacing.nodeNode': '20',
  'elk.spacing.edgeNode': '14',
  'elk.spacing.edgeEdge': '10',
  'elk.layered.spacing.nodeNodeBetweenLayers': '56',
  'elk.layered.spacing.edgeNodeBetweenLayers': '14',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.spacing.componentComponent': '48',
  'elk.padding': '[top=24,left=24,bottom=24,right=24]',
};

const inRows = {
  ...options,
  // The ways back from row to row take room that ELK does not reckon with: half of this comes out.
  'elk.aspectRatio': '3.2',
  'elk.layered.wrapping.strategy': 'MULTI_EDGE',
  'elk.layered.wrapping.additionalEdgeSpacing': '24',
};

/** The graph as ELK wants it, in one row of layers or in several. https://eclipse.dev/elk/reference/options.html */
export function toElkGraph({ nodes, edges }: CatalogGraph, rows: 'one row' | 'several rows' = 'one row'): ElkNode {
  return {
    id: 'graph',
    layoutOptions: rows === 'one row' ? options : inRows,
    children: nodes.map((node) => ({ id: node.id, width: nodeWidth(node), height: nodeHeight })),
    edges: edges.map(({ from, to }, index) => ({ id: `${index}`, sources: [from], targets: [to] })),
  };
}

/** A row that fits on no screen without becoming a line. */
export function isTooLong({ width = 0, height = 0 }: Pick<ElkNode, 'width' | 'height'>): boolean {
  return width > 2200 && width > 3 * height;
}

/** Reads what ELK found. */
export function toGraphLayout(placed: ElkNode, { nodes, edges }: CatalogGraph): GraphLayout {
  const nodeById = new Map(nodes.map((node) => [node.id, node]));
  return {
    size: { width: placed.width ?? 0, height: placed.height ?? 0 },
    nodes: (placed.children ?? []).flatMap(({ id, x = 0, y = 0, width = 0, height = 0 }) => {
      const node = nodeById.get(id);
      return node === undefined ? [] : [{ node, position: { x, y }, size: { width, height } }];
    }),
    edges: (placed.edges ?? []).flatMap(({ id, sections = [] }) => {
      const edge = edges[Number(id)];
      const [section] = sections;
      if (edge === undefined || section === undefined) return [];
      return [{ edge, points: [section.startPoint, ...(section.bendPoints ?? []), section.endPoint] }];
    }),
  };
}

/** A second line says where a field or a part belongs. */
export function aboutNode({ kind, source, wireName }: GraphNode): string {
  return kind === 'context' ? '' : kind === 'field' ? `${source}.${wireName ?? ''}` : source;
}

function nodeWidth(node: GraphNode): number {
  const widest = Math.max(widthOf(node.name) * nameSize, widthOf(aboutNode(node)) * 11);
  return Math.ceil(Math.min(340, Math.max(120, widest + 52)));
}
