export type { ContextRecord } from './ContextRecord.ts';
export { checkPublication, type PublicationFault } from './checkPublication.ts';
export {
  type Consumer,
  compareDraft,
  type DraftComparison,
  type MessageComparison,
  type MessageHistory,
  type PublishedHistory,
  type TouchedConsumer,
} from './compareDraft.ts';
export type {
  MessageKind,
  Publication,
  PublishedCanvas,
  PublishedMessage,
  PublishedTerm,
  Subscription,
} from './Publication.ts';
export { publicationDigest } from './publicationDigest.ts';
export { type ContextDraft, type KnownWall, readDraft } from './readDraft.ts';
export { readPublication, type WireNamesOf } from './readPublication.ts';
export { namesByNote } from './rememberedNames.ts';
