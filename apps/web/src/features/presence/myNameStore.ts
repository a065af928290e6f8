import { create } from 'zustand';
import { persist } from 'zustand/middleware';

/** What the others call whoever uses this browser; empty until it is said. */
export interface MyNameStore {
  readonly name: string;
  set(name: string): void;
}

export const longestName = 60;

export const useMyName = create<MyNameStore>()(
  persist((set) => ({ name: '', set: (name) => set({ name: name.trim().slice(0, longestName) }) }), {
    name: 'lambdastorm-name',
    version: 1,
    partialize: ({ name }) => ({ name }),
  }),
);
