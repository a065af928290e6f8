export { assessContext, type DraftAssessment, type DraftQuestion } from './assessContext.ts';
export type { ContextRecord } from './ContextRecord.ts';
export { type CatalogWord, catalogGlossary, type WordMeaning } from './catalogGlossary.ts';
export type { PublicationFault } from './checkPublication.ts';
export {
  type Consumer,
  compareDraft,
  type DraftComparison,
  type MessageComparison,
  type MessageHistory,
  type PublishedHistory,
  type TouchedConsumer,
} from './compareDraft.ts';
export { type ConsumerCheck, createConsumerCheck } from './createConsumerCheck.ts';
export { aroundNodes, type Surroundings } from './graph/aroundNodes.ts';
export {
  type CatalogGraph,
  type GraphEdge,
  type GraphNode,
  type GraphNodeKind,
  messageNodeId,
} from './graph/CatalogGraph.ts';
export { contextGraph, type SubscribedContext } from './graph/contextGraph.ts';
export { type ContextFlow, flowGraph, readFlow } from './graph/flowGraph.ts';
export { type LinkedGraph, linkGraph } from './graph/LinkedGraph.ts';
export { type ContextLineage, type Lineage, lineageGraph, lineageOf, readLineage } from './graph/lineageGraph.ts';
export { withDeciders } from './graph/withDeciders.ts';
export type {
  MessageKind,
  Publication,
  PublishedCanvas,
  PublishedMessage,
  PublishedTerm,
  Subscription,
} from './Publication.ts';
export { publicationDigest } from './publicationDigest.ts';
export type { ContextDraft } from './readDraft.ts';
export { readPublication, type WireNamesOf } from './readPublication.ts';
export { namesByNote } from './rememberedNames.ts';
