import type { StickyKind } from '@lambdastorm/board';

/** The colours of the theme, as the painter needs them. */
export interface Palette {
  readonly paper: Readonly<Record<StickyKind, string>>;
  readonly canvas: string;
  readonly pivotal: string;
  readonly ink: string;
  readonly text: string;
  readonly line: string;
  readonly accent: string;
  /** Of bounded contexts, by `contextHueIndex`. */
  readonly hues: readonly string[];
}

/** Where the window looks, in pixels of the screen. */
export interface Outlook {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}

export interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The part of the wall in the window, in board units. */
export function edgesOf({ x, y, zoom, width, height }: Outlook): Edges {
  return { left: -x / zoom, top: -y / zoom, right: (width - x) / zoom, bottom: (height - y) / zoom };
}

/** Words are painted from this zoom on; below it only headings. */
export const wordsFrom = 0.2;
/** Signs and shadows from here on, as in the style sheets. */
export const signsFrom = 0.35;
