import type { BoardSnapshot, Point, Rectangle, Size } from '@lambdastorm/board';
import { relationLabel } from '@lambdastorm/derivation';
import type { ContextRelation, DomainModel } from '@lambdastorm/model';
import type { ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk-api.js';
import { widthOf } from '../board-canvas/notes/letterWidth.ts';

/** The context map with every context and every relation in its place. */
export interface MapLayout {
  readonly contexts: readonly PlacedContext[];
  readonly relations: readonly PlacedRelation[];
  readonly size: Size;
}

export interface PlacedContext extends Rectangle {
  readonly id: string;
  readonly name: string;
  /** Who looks after it, and what sort of subdomain it is. */
  readonly about: string;
}

export interface PlacedRelation {
  readonly relation: ContextRelation;
  /** From the upstream context to the downstream one. */
  readonly points: readonly Point[];
  readonly label: string;
  /** Where its label lies; `undefined` where it says nothing. */
  readonly labelArea: Rectangle | undefined;
}

export const fontSizes = { name: 16, about: 12, label: 12 } as const;
const height = 72;

const options = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.randomSeed': '1',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.spacing.nodeNode': '48',
  'elk.spacing.edgeNode': '24',
  'elk.spacing.edgeEdge': '16',
  'elk.layered.spacing.nodeNodeBetweenLayers': '64',
  'elk.spacing.componentComponent': '64',
  'elk.edgeLabels.inline': 'true',
  'elk.padding': '[top=40,left=40,bottom=40,right=40]',
};

/** The map as ELK wants it. https://eclipse.dev/elk/reference/options.html */
export function toElkMap({ boundedContexts, contextMap }: DomainModel, { frames }: BoardSnapshot): ElkNode {
  const aboutById = new Map(
    frames.map(
      ({ id, details }) =>
        [
          id,
          [details?.team, subdomain(details?.domain), details?.bigBallOfMud === true ? 'big ball of mud' : undefined],
        ] as const,
    ),
  );
  const ids = new Set(boundedContexts.map(({ id }) => id));
  return {
    id: 'map',
    layoutOptions: options,
    children: boundedContexts.map(({ id, name }) => {
      const shown = name === '' ? 'Untitled context' : name;
      const about = (aboutById.get(id) ?? []).filter((part) => part !== undefined && part !== '').join(' · ');
      const width = Math.max(160, widthOf(shown) * fontSizes.name + 48, widthOf(about) * fontSizes.about + 48);
      return { id, width: Math.ceil(width), height, labels: [{ text: shown }, { text: about }] };
    }),
    edges: contextMap.relations
      .filter(
        ({ upstreamId, downstreamId }) => upstreamId !== downstreamId && ids.has(upstreamId) && ids.has(downstreamId),
      )
      .map((relation, index) => toEdge(relation, index)),
  };
}

function toEdge(relation: ContextRelation, index: number): ElkExtendedEdge {
  const text = relationLabel(relation);
  const size = { width: Math.ceil(widthOf(text) * fontSizes.label + 16), height: 24 };
  return {
    id: `${index}`,
    sources: [relation.upstreamId],
    targets: [relation.downstreamId],
    labels: text === '' ? [] : [{ text, ...size }],
  };
}

/** Reads what ELK found. */
export function toMapLayout(graph: ElkNode, { contextMap }: DomainModel): MapLayout {
  const relationOf = new Map(
    contextMap.relations.map((relation) => [JSON.stringify([relation.upstreamId, relation.downstreamId]), relation]),
  );
  return {
    size: { width: graph.width ?? 0, height: graph.height ?? 0 },
    contexts: (graph.children ?? []).map(({ id, x = 0, y = 0, width = 0, height: tall = 0, labels = [] }) => ({
      ...{ id, name: labels[0]?.text ?? '', about: labels[1]?.text ?? '' },
      ...{ position: { x, y }, size: { width, height: tall } },
    })),
    relations: (graph.edges ?? []).flatMap(({ sources, targets, sections = [], labels = [] }) => {
      const relation = relationOf.get(JSON.stringify([sources[0], targets[0]]));
      const [section] = sections;
      if (relation === undefined || section === undefined) return [];
      const [label] = labels;
      return [
        {
          relation,
          points: [section.startPoint, ...(section.bendPoints ?? []), section.endPoint],
          label: label?.text ?? '',
          labelArea: label && {
            position: { x: label.x ?? 0, y: label.y ?? 0 },
            size: { width: label.width ?? 0, height: label.height ?? 0 },
          },
        },
      ];
    }),
  };
}

function subdomain(domain: string | undefined): string | undefined {
  return domain && `${domain} domain`;
}
