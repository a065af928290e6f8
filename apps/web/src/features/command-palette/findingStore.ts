import { create } from 'zustand';
import type { Hit } from './findHit.ts';

/** What the palette looks through. */
export type FindingScope = 'everything' | 'notes';

/** The search of one tab. */
export interface FindingStore {
  /** `undefined` while the palette is closed. */
  readonly scope: FindingScope | undefined;
  /** What a fast hand typed before the palette was there, a line break for Enter at the end. */
  readonly typedAhead: string;
  /** The last words that notes were searched for; F3 goes on with them. */
  readonly words: string;
  /** The hit that the search has led to. */
  readonly hit: Hit | undefined;
  open(scope: FindingScope): void;
  typeAhead(words: string): void;
  close(): void;
  remember(change: Partial<Pick<FindingStore, 'words' | 'hit'>>): void;
}

export const useFinding = create<FindingStore>((set) => ({
  scope: undefined,
  typedAhead: '',
  words: '',
  hit: undefined,
  open: (scope) => set({ scope, typedAhead: '' }),
  typeAhead: (typedAhead) => set({ typedAhead }),
  close: () => set({ scope: undefined }),
  remember: set,
}));
