import type { JsonObject } from '@lambdastorm/schema';

/** An inferred connection that somebody said no to: the two notes stand side by side, and nothing flows between them. */
export interface DismissedConnection {
  /** Note id. */
  readonly from: string;
  /** Note id. */
  readonly to: string;
  readonly extra?: JsonObject;
}
