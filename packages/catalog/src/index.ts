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
export { readPublication, type WireNamesOf } from './readPublication.ts';
