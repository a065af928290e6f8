import type { Field, JsonObject } from '@lambdastorm/schema';

/**
 * What people say about a bounded context that notes and arrows do not: the parts of the Bounded Context Canvas (version 5,
 * ddd-crew) that can't be read from the wall. Every key may be absent; keys of later versions are kept in `extra`.
 */
export interface FrameDetails {
  /** Why it is there, in the words of the business. */
  readonly purpose?: string;
  /** Who looks after it. */
  readonly team?: string;
  /** How much it matters that it is better than what can be bought. */
  readonly domain?: SubdomainKind;
  /** What part it plays among the others: a gateway, a specification model, an analysis context … */
  readonly role?: string;
  /** Business rules and decisions, a line each. */
  readonly decisions?: string;
  /** What is believed and not known, a line each. */
  readonly assumptions?: string;
  /** Value types that its messages share; a type is written down as a field is. */
  readonly types?: readonly Field[];
  /** Nothing in it can be told apart from the rest. */
  readonly bigBallOfMud?: true;
  readonly extra?: JsonObject;
}

export type SubdomainKind = 'core' | 'supporting' | 'generic';
