/** What the board page shows: the wall itself, or what is read from it. */
export type BoardView = 'wall' | 'model' | 'map' | 'glossary';

/** What a board's address says. */
export interface BoardSearch {
  /** The note, frame, arrow or bookmark that a link leads to. */
  readonly at?: string;
  /** Absent: the wall. */
  readonly view?: Exclude<BoardView, 'wall'>;
  /** The page of the model: the id of a context or of a thing in one. */
  readonly of?: string;
}

const views: readonly unknown[] = ['model', 'map', 'glossary'] satisfies BoardSearch['view'][];

/** Reads the address; leaves out what it does not know. */
export function parseBoardSearch({ at, view, of }: Record<string, unknown>): BoardSearch {
  return {
    ...(isText(at) ? { at } : {}),
    ...(views.includes(view) ? { view: view as Exclude<BoardView, 'wall'> } : {}),
    ...(isText(of) ? { of } : {}),
  };
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
