/** What a person asks for beside the project itself; paths are those of the project. */
export interface RegenerationOptions {
  /** Files that become the user's. */
  readonly eject?: readonly string[];
  /** Files that come back: deleted scaffolds, and files that were ejected. */
  readonly restore?: readonly string[];
  /** Replace generated files that somebody edited, and keep copies. */
  readonly discardEdits?: boolean;
}
