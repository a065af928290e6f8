/** What an element has that the wall has no more, and that is still there because a person's code names it. */
export interface Lingering {
  readonly isGone?: true;
}
