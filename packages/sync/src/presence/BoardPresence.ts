import type { Identity, Presence, PresencePatch } from './Presence.ts';

/** Somebody else who has the board open. */
export interface Person extends Identity {
  /** A number that the server gave, good until they leave. */
  readonly id: number;
  readonly selection: readonly string[];
  readonly writing: string | null;
  readonly dragging: readonly string[];
  readonly isIdle: boolean;
}

/** What changes many times a second. */
export type Movement = Pick<Presence, 'cursor' | 'view' | 'by'>;

/** Who is on the board. */
export interface Company {
  /** Others, in the order in which they came. */
  readonly people: readonly Person[];
  /** This page, once others can see it. */
  readonly me: (Identity & { readonly id: number }) | undefined;
  /** Whoever leads, whom the others follow; may be `me`. */
  readonly leadId: number | undefined;
}

/** The others on a board, and what this page shows them of itself. */
export interface BoardPresence {
  /** The same reference until somebody comes, goes, or changes anything but their movement. */
  company(): Company;
  subscribe(listener: () => void): () => void;
  movementOf(personId: number): Movement | undefined;
  subscribeMovement(listener: () => void): () => void;
  /** Shows the others what has changed, a few times a second at most. */
  show(patch: PresencePatch): void;
  /** Hands the lead to somebody, oneself included, or ends it with `undefined`. Of a lead of others nothing changes. */
  giveLead(to: number | undefined): void;
}
