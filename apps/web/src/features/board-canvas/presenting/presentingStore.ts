import type { Rectangle } from '@lambdastorm/board';
import { create } from 'zustand';
import type { View } from '../view/canvasView.ts';

/** One stop of a presentation. */
export interface Step {
  readonly title: string;
  readonly area: Rectangle;
}

interface Presenting {
  readonly steps: readonly Step[];
  readonly index: number;
  /** Where one looked before, to come back to. */
  readonly before: View;
}

interface PresentingStore {
  /** The presentation of this tab; `undefined` while people storm. */
  readonly presenting: Presenting | undefined;
  /** Where to look again after it, while the window finds back to its size. */
  readonly comingBackTo: View | undefined;
}

export const usePresenting = create<PresentingStore>(() => ({ presenting: undefined, comingBackTo: undefined }));

/** Goes on by some steps, or back; the ends are ends. */
export function stepBy(count: number): void {
  usePresenting.setState(({ presenting }) => {
    if (presenting === undefined) return {};
    const index = Math.min(presenting.steps.length - 1, Math.max(0, presenting.index + count));
    return { presenting: { ...presenting, index } };
  });
}
