import { foldField } from '../fieldNames.ts';
import type { Publication, PublishedMessage } from '../Publication.ts';
import { aroundNodes } from './aroundNodes.ts';
import { type CatalogGraph, type GraphEdge, messageNodeId } from './CatalogGraph.ts';
import type { LinkedGraph } from './LinkedGraph.ts';
import { messageHands } from './messageHands.ts';
import { type ContextPart, partsAround } from './partsAround.ts';

/** Which fields the messages of one context have, and which message is at hand when another is made there. */
export interface ContextLineage extends ContextPart {
  /** By the ids of their nodes. */
  readonly carriers: ReadonlyMap<string, Carrier>;
  readonly handedFrom: ReadonlyMap<string, readonly string[]>;
  readonly handedTo: ReadonlyMap<string, readonly string[]>;
}

/** A message with the names of its fields, by the form in which they are the same. */
interface Carrier {
  readonly source: string;
  readonly wireName: string;
  readonly fieldByFolded: ReadonlyMap<string, string>;
}

/** All fields of a catalog, and which has its value from which. */
export interface Lineage extends LinkedGraph {
  /** The nodes of the fields of a message; empty for one that has none. */
  fieldsOf(messageId: string): readonly string[];
}

/**
 * Follows the fields of a catalog: a field goes over from one message to the next where both have it, whatever its case,
 * hyphens and underscores. Fields are many, so only those are looked at that are come to.
 */
export function lineageGraph(lineages: readonly ContextLineage[]): Lineage {
  const around = partsAround(lineages);
  const carrierOf = (messageId: string): Carrier | undefined => around(messageId)[0]?.carriers.get(messageId);
  const has = (messageId: string, folded: string) => carrierOf(messageId)?.fieldByFolded.has(folded) ?? false;
  return {
    nodeOf(id) {
      const [messageId, folded] = toField(id);
      const { source = '', wireName = '', fieldByFolded } = carrierOf(messageId) ?? {};
      const name = fieldByFolded?.get(folded);
      return name === undefined ? undefined : { id, kind: 'field', name, source, wireName };
    },
    edgesFrom(from) {
      const [messageId, folded] = toField(from);
      const next = new Set(around(messageId).flatMap(({ handedFrom }) => handedFrom.get(messageId) ?? []));
      return [...next].filter((id) => has(id, folded)).map((id) => handedOver(from, fieldNodeId(id, folded)));
    },
    edgesTo(to) {
      const [messageId, folded] = toField(to);
      const before = new Set(around(messageId).flatMap(({ handedTo }) => handedTo.get(messageId) ?? []));
      return [...before].filter((id) => has(id, folded)).map((id) => handedOver(fieldNodeId(id, folded), to));
    },
    fieldsOf: (messageId) =>
      [...(carrierOf(messageId)?.fieldByFolded.keys() ?? [])].map((folded) => fieldNodeId(messageId, folded)),
  };
}

/** The part of one context. */
export function readLineage(publication: Publication): ContextLineage {
  const { source, messages, subscriptions } = publication;
  const hands = messageHands(publication);
  return {
    ...{ source, taken: subscriptions.map(messageNodeId) },
    carriers: new Map(messages.map((message) => carrierIn(source, message))),
    handedFrom: namesBy(hands, ([from, to]) => [from, to]),
    handedTo: namesBy(hands, ([from, to]) => [to, from]),
  };
}

/** Where the fields of one message come from, and who has them after it; empty for a message without fields. */
export function lineageOf(lineage: Lineage, messageId: string, most: number): CatalogGraph {
  const surroundings = { depth: Number.POSITIVE_INFINITY, way: 'through', most } as const;
  return aroundNodes(lineage, lineage.fieldsOf(messageId), surroundings);
}

function carrierIn(source: string, message: PublishedMessage): [string, Carrier] {
  const { kind, wireName } = message;
  const fieldByFolded = new Map(fieldsIn(message).map((name) => [foldField(name), name]));
  return [messageNodeId({ source, kind, wireName }), { source, wireName, fieldByFolded }];
}

function fieldsIn({ schema }: PublishedMessage): string[] {
  const properties = schema['properties'];
  return typeof properties === 'object' && properties !== null ? Object.keys(properties) : [];
}

type Pair = readonly [string, string];

function namesBy(pairs: readonly Pair[], turn: (pair: Pair) => Pair): ReadonlyMap<string, readonly string[]> {
  const grouped = Map.groupBy(pairs.map(turn), ([key]) => key);
  return new Map([...grouped].map(([key, group]) => [key, [...new Set(group.map(([, value]) => value))]]));
}

function handedOver(from: string, to: string): GraphEdge {
  return { from, to, label: 'goes over to' };
}

function fieldNodeId(messageId: string, folded: string): string {
  return `${messageId}#${folded}`;
}

function toField(nodeId: string): [messageId: string, folded: string] {
  const end = nodeId.indexOf('#');
  return [nodeId.slice(0, end), nodeId.slice(end + 1)];
}
