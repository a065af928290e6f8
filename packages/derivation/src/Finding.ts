import type { BoardEdit } from '@lambdastorm/board';

/** Something on the wall that is open or wrong. Not an error of the software. */
export interface Finding {
  /** The same for the same thing on the same notes from one reading to the next, and no other finding has it. */
  readonly id: string;
  readonly code: FindingCode;
  /** `error`: no code can be generated from it. `warning`: something is missing. `hint`: it could be worded better. */
  readonly severity: FindingSeverity;
  /** One sentence: what and why. */
  readonly message: string;
  /** The notes it is about, most important first. May be empty when it is about a frame or the whole wall. */
  readonly noteIds: readonly string[];
  /** The bounded context (frame id) it belongs to, when it belongs to one. */
  readonly contextId?: string;
  readonly fix?: QuickFix;
}

/** A finding that somebody does not want to see on its note. */
export interface MutedFinding {
  readonly finding: Finding;
  /** In their words. */
  readonly reason: string;
}

/** A repair that is one undoable step. */
export interface QuickFix {
  /** An imperative for a button: “Turn into ‘Order placed’”. */
  readonly label: string;
  readonly edits: readonly BoardEdit[];
}

export type FindingSeverity = 'error' | 'warning' | 'hint';

export type FindingCode =
  | 'aggregate-without-command'
  | 'aggregate-without-event'
  | 'command-not-imperative'
  | 'command-without-event'
  | 'command-without-handler'
  | 'command-without-starter'
  | 'context-cycle'
  | 'dangling-subscription'
  | 'duplicate-conflict'
  | 'event-chain-without-policy'
  | 'event-not-in-past-tense'
  | 'event-without-consumer'
  | 'event-without-producer'
  | 'forbidden-connection'
  | 'hotspot-open'
  | 'language-collision'
  | 'name-unusable'
  | 'note-outside-context'
  | 'note-says-more'
  | 'policy-loop'
  | 'policy-without-command'
  | 'policy-without-trigger'
  | 'policy-without-whenever'
  | 'read-model-field-without-source'
  | 'read-model-without-source'
  | 'relationship-contradiction'
  | 'runs-longer-than-lambda'
  | 'schema-breaks-consumer'
  | 'schema-incomplete'
  | 'term-synonym'
  | 'term-undefined'
  | 'trigger-conflict'
  | 'trigger-incomplete'
  | 'unnamed-note';
