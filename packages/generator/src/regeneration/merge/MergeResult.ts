/** The text that two edits of a common text make together. */
export interface MergeResult {
  /** Where both sides changed the same, both texts stand between markers. */
  readonly text: string;
  readonly hasConflict: boolean;
}

/** The three texts of a merge, with `\n` line ends and one at the end. */
export interface MergeTexts {
  readonly base: string;
  readonly yours: string;
  readonly ours: string;
}
