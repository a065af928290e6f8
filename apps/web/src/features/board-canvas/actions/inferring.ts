import type { BoardEdit, BoardSnapshot } from '@lambdastorm/board';
import type { InferredConnection } from '@lambdastorm/derivation';
import { notifications } from '@mantine/notifications';
import { countOf } from '../../../shared/countOf.ts';
import { newId } from '../../../shared/newId.ts';
import { useSelection } from '../../selection/selectionStore.ts';
import type { Wall } from '../Wall.ts';

/** Draws what was inferred, as one step. */
export function confirmInferred({ document }: Wall, pairs: readonly InferredConnection[]): void {
  const edits = confirmEdits(pairs, document.snapshot());
  if (edits.length > 0) document.edit(...edits);
}

export function confirmEdits(pairs: readonly InferredConnection[], { connections }: BoardSnapshot): BoardEdit[] {
  const drawn = new Set(connections.map(({ from, to }) => JSON.stringify([from, to])));
  return (
    pairs
      // A reading may be a moment older than the wall.
      .filter(({ from, to }) => !drawn.has(JSON.stringify([from, to])))
      .map(({ from, to }): BoardEdit => ({ type: 'addConnection', connection: { id: newId(), from, to, label: '' } }))
  );
}

/** Says no to what was inferred, as one step. */
export function dismissInferred({ document }: Wall, pairs: readonly InferredConnection[]): void {
  if (pairs.length > 0) document.edit(...pairs.map((pair): BoardEdit => ({ type: 'dismissConnection', ...pair })));
}

/** What was inferred at the selected notes. */
export function inferredOfSelection(inferred: readonly InferredConnection[]): readonly InferredConnection[] {
  const selected = new Set(useSelection.getState().selectedIds);
  return inferred.filter(({ from, to }) => selected.has(from) || selected.has(to));
}

/** Does something with many and says how many, or that there was none. */
export function withMany(
  pairs: readonly InferredConnection[],
  { where, done, act }: { where: string; done: string; act: (pairs: readonly InferredConnection[]) => void },
): void {
  act(pairs);
  const message =
    pairs.length === 0
      ? `There are no inferred connections ${where}. Notes side by side in a row get them.`
      : `${countOf(pairs.length, 'inferred connection')} ${done}.`;
  notifications.show({ message });
}

/** Takes dismissals back: of the selected notes, or all when none of theirs was dismissed. */
export function offerDismissedAgain({ document }: Wall): void {
  const { dismissed } = document.snapshot();
  const selected = inferredOfSelection(dismissed);
  const pairs = selected.length > 0 ? selected : dismissed;
  if (pairs.length > 0) {
    document.edit(...pairs.map(({ from, to }): BoardEdit => ({ type: 'restoreConnection', from, to })));
  }
  const message =
    pairs.length === 0
      ? 'No connection was dismissed on this board.'
      : `${countOf(pairs.length, 'dismissed connection')} can be inferred again.`;
  notifications.show({ message });
}
