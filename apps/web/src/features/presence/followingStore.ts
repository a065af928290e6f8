import { create } from 'zustand';

/** Whose view this tab follows. */
export interface FollowingStore {
  readonly personId: number | undefined;
  /** It began because somebody leads, and ends when they stop. */
  readonly isLed: boolean;
  follow(personId: number, how?: { readonly isLed: boolean }): void;
  stop(): void;
}

export const useFollowing = create<FollowingStore>((set) => ({
  personId: undefined,
  isLed: false,
  follow: (personId, { isLed } = { isLed: false }) => set({ personId, isLed }),
  stop: () => set({ personId: undefined, isLed: false }),
}));
