/** A connection that nobody drew and that two notes side by side say by standing so. It is read like a drawn one. */
export interface InferredConnection {
  /** Note id. */
  readonly from: string;
  /** Note id. */
  readonly to: string;
}
