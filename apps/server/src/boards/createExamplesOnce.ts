import type { MarkerRepository } from '../health/MarkerRepository.ts';
import type { AppSignals } from '../observability/appSignals.ts';
import type { BoardRepository } from './BoardRepository.ts';
import type { BoardService } from './boardService.ts';

const marker = 'examples';

/** A first visitor finds boards to look at. Whoever deletes them is not given them again. */
export async function createExamplesOnce(deps: {
  readonly boards: Pick<BoardService, 'createExamples'>;
  readonly rows: Pick<BoardRepository, 'list'>;
  readonly markers: MarkerRepository;
  readonly signals: Pick<AppSignals, 'examplesCreated'>;
}): Promise<void> {
  const { boards, rows, markers, signals } = deps;
  if ((await markers.find(marker)) !== undefined) return;
  // Also after a start that was cut off between the boards and the marker.
  if ((await rows.list()).length === 0) signals.examplesCreated(await boards.createExamples());
  await markers.set(marker, 'created');
}
