import type { BoundedContext } from '@lambdastorm/model';
import type { JsonObject } from '@lambdastorm/schema';

/**
 * A bounded context as other teams may rely on it: what it says, what it hears, and how it describes itself. Plain JSON,
 * which is stored as it is and never changed.
 */
export interface Publication {
  /** What the context is called on the wire: its EventBridge source, and its name in the catalog's addresses. */
  readonly source: string;
  /** What it owns, by kind and wire name. */
  readonly messages: readonly PublishedMessage[];
  /** What it takes from other contexts, by source, kind and wire name. */
  readonly subscriptions: readonly Subscription[];
  readonly canvas: PublishedCanvas;
  /** Its words, in the order of the alphabet. */
  readonly terms: readonly PublishedTerm[];
  /** All of it as it was read from the wall, for pages and graphs. Notes lead back to the board. */
  readonly model: BoundedContext;
}

/** A message that a context owns. Kind and wire name identify it from one version to the next. */
export interface PublishedMessage {
  readonly kind: MessageKind;
  readonly wireName: string;
  /** As people wrote it. */
  readonly name: string;
  readonly description?: string;
  /** In the model of its context. */
  readonly elementId: string;
  /** Its payload in JSON Schema 2020-12, complete in itself. */
  readonly schema: JsonObject;
}

export type MessageKind = 'event' | 'command' | 'readModel';

/** A message of another context that a context depends on: it hears the event, or asks for the command. */
export interface Subscription {
  /** Its owner on the wire. */
  readonly source: string;
  readonly kind: Exclude<MessageKind, 'readModel'>;
  readonly wireName: string;
  /**
   * The fields that it reads of an event, or fills in of a command, by their names at the top of the payload, sorted.
   * Empty: the wall does not say, so it may be any.
   */
  readonly fields: readonly string[];
  /** The policies and read models of the context that need it. */
  readonly byIds: readonly string[];
}

/** What the team says about its context (Bounded Context Canvas, version 5, ddd-crew); absent what nobody has said. */
export interface PublishedCanvas {
  readonly purpose?: string;
  readonly team?: string;
  readonly domain?: 'core' | 'supporting' | 'generic';
  readonly role?: string;
  readonly decisions?: string;
  readonly assumptions?: string;
}

/** A word of the ubiquitous language of a context. */
export interface PublishedTerm {
  readonly word: string;
  readonly definition?: string;
  readonly synonyms: readonly string[];
}
