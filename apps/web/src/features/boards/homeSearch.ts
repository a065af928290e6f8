import type { BoardSummary } from '@lambdastorm/contract';

export const boardSorts = ['edited', 'created', 'name', 'notes'] as const;
const otherShelves = ['archived', 'trash'] as const;
type BoardSort = (typeof boardSorts)[number];

/** What the home page's address says; what is absent is the default. */
export interface HomeSearch {
  readonly q?: string;
  readonly sort?: BoardSort;
  readonly show?: (typeof otherShelves)[number];
  /** Only the boards of this workspace; `shared`: those of no workspace that one is in. */
  readonly in?: string;
}

/** Reads the address; leaves out what it does not know. */
export function parseHomeSearch(search: Record<string, unknown>): HomeSearch {
  const sort = boardSorts.find((each) => each === search['sort']);
  const show = otherShelves.find((each) => each === search['show']);
  return {
    ...(search['q'] === undefined || search['q'] === '' ? {} : { q: String(search['q']) }),
    ...(sort === undefined ? {} : { sort }),
    ...(show === undefined ? {} : { show }),
    ...(typeof search['in'] === 'string' && search['in'] !== '' ? { in: search['in'] } : {}),
  };
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

const compareBy: Record<BoardSort, (a: BoardSummary, b: BoardSummary) => number> = {
  edited: (a, b) => Date.parse(b.updatedAt) - Date.parse(a.updatedAt),
  created: (a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt),
  name: (a, b) => collator.compare(a.name, b.name),
  notes: (a, b) => b.noteCount - a.noteCount,
};

function favouritesFirst(compare: (a: BoardSummary, b: BoardSummary) => number) {
  return (a: BoardSummary, b: BoardSummary): number => Number(b.isFavourite) - Number(a.isFavourite) || compare(a, b);
}

function lastDeletedFirst(a: BoardSummary, b: BoardSummary): number {
  return Date.parse(b.deletedAt ?? b.updatedAt) - Date.parse(a.deletedAt ?? a.updatedAt);
}

/** Of a shelf's boards those that the address asks for, in its order. Every word of the search must occur in the name or a tag. */
export function selectBoards(boards: readonly BoardSummary[], { q = '', sort, show }: HomeSearch): BoardSummary[] {
  const words = fold(q).split(/\s+/u);
  return boards
    .filter((board) => show === 'trash' || board.status === (show ?? 'active'))
    .filter((board) => {
      const found = fold([board.name, ...board.tags.map((tag) => `#${tag}`)].join('\n'));
      return words.every((word) => found.includes(word));
    })
    .sort(sort === undefined && show === 'trash' ? lastDeletedFirst : favouritesFirst(compareBy[sort ?? 'edited']));
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
