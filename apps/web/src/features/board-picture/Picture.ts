import type { Rectangle } from '@lambdastorm/board';
import type { Shape } from './Shape.ts';

/** A drawing that knows nothing of its format: SVG, PNG and PDF are made of the same shapes, so they look the same. */
export interface Picture {
  readonly title: string;
  readonly area: Rectangle;
  /** From the bottom up; the first is the canvas. */
  readonly shapes: readonly Shape[];
}
