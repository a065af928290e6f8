/** What a board's address says: the note, frame, arrow or bookmark that a link leads to. */
export interface BoardSearch {
  readonly at?: string;
}

/** Reads the address; leaves out what it does not know. */
export function parseBoardSearch({ at }: Record<string, unknown>): BoardSearch {
  return typeof at === 'string' && at !== '' ? { at } : {};
}
