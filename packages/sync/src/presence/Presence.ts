import type { Point, Rectangle } from '@lambdastorm/board';

/** What somebody shows the others of themselves while they are on a board. Nothing of it is stored. Places are in board units. */
export interface Presence {
  /** Where the pointer is; `null` while it is not on the wall. */
  readonly cursor: Point | null;
  /** The part of the wall in the window; `null` before it is known. */
  readonly view: Rectangle | null;
  /** Ids of what is selected. */
  readonly selection: readonly string[];
  /** The id of what is being written. */
  readonly writing: string | null;
  /** Ids of what is being dragged, and how far it is from where it was. */
  readonly dragging: readonly string[];
  readonly by: Point;
  /** Did nothing for a while. */
  readonly isIdle: boolean;
}

/** What has changed of a presence. */
export type PresencePatch = Partial<Presence>;

/** Who somebody is, as the server knows it and nobody can say of themselves. */
export interface Identity {
  /** The same on all of a person's pages. */
  readonly userId: string;
  /** May be empty. */
  readonly name: string;
  /** From 0 up to, but not including, `presenceColours`; people of the same colour are few. */
  readonly colour: number;
}

/** Somebody about whom there is news: what changed, with who they are when they came; `null` when they have gone. */
export type PresenceNews = readonly [personId: number, news: (PresencePatch & Partial<Identity>) | null];

/** Nothing shown yet. */
export const nobodyYet: Presence = {
  cursor: null,
  view: null,
  selection: [],
  writing: null,
  dragging: [],
  by: { x: 0, y: 0 },
  isIdle: false,
};

/** How many colours the server deals out before it begins again. */
export const presenceColours = 12;

/** The most that is shown at once; of larger selections the first. */
export const presenceLimits = { ids: 300, idLength: 200, frameBytes: 131_072 } as const;
