import type { Rectangle } from '@lambdastorm/board';

/** A piece of a picture, and the area it needs. */
export interface Drawn {
  readonly svg: string;
  readonly area: Rectangle;
}

/** At most two decimals: nobody sees more, and files stay small. */
export function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}
