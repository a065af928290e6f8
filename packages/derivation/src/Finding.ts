import type { BoardEdit } from '@lambdastorm/board';

/** Something on the wall that is open or wrong. Not an error of the software. */
export interface Finding {
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

/** A repair that is one undoable step. */
export interface QuickFix {
  /** An imperative for a button: “Turn into ‘Order placed’”. */
  readonly label: string;
  readonly edits: readonly BoardEdit[];
}

export type FindingSeverity = 'error' | 'warning' | 'hint';

export type FindingCode =
  | 'command-not-imperative'
  | 'command-without-event'
  | 'command-without-handler'
  | 'command-without-starter'
  | 'duplicate-conflict'
  | 'event-not-in-past-tense'
  | 'event-without-producer'
  | 'forbidden-connection'
  | 'hotspot-open'
  | 'language-collision'
  | 'name-unusable'
  | 'note-outside-context'
  | 'policy-without-command'
  | 'policy-without-trigger'
  | 'trigger-conflict'
  | 'trigger-incomplete'
  | 'unnamed-note';
