/** Somebody on a board, as a ticket and the rights of the moment say. */
export interface Visitor {
  readonly userId: string;
  /** What the others read; may be empty. */
  readonly name: string;
  /** Absent of programs on the machine of a local installation. */
  readonly sessionId: string | undefined;
  readonly mayEdit: boolean;
  readonly mayLead: boolean;
}
