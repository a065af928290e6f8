import { notifyRefusal } from '../../../shared/ui/notify.ts';
import { useSelection } from '../../selection/selectionStore.ts';
import type { Wall } from '../Wall.ts';
import { type Step, usePresenting } from './presentingStore.ts';
import { stepsOfFrames } from './steps.ts';

/** Shows the wall step by step, in the whole screen where the browser lets us. */
export function present(wall: Wall, steps: readonly Step[] = stepsOfFrames(wall.document.snapshot())): void {
  if (steps.length === 0) {
    notifyRefusal('There is nothing to step through yet. Draw a frame around notes (F), or bookmark a view.');
    return;
  }
  useSelection.getState().select([]);
  usePresenting.setState({ presenting: { steps, index: 0, before: wall.view.get() } });
  // Refused in frames and by some browsers: the window will do.
  void document.documentElement.requestFullscreen?.().catch(() => undefined);
}

export function endPresenting(): void {
  const { presenting } = usePresenting.getState();
  if (presenting === undefined) return;
  usePresenting.setState({ presenting: undefined, comingBackTo: presenting.before });
  if (document.fullscreenElement !== null) void document.exitFullscreen().catch(() => undefined);
}
