import { type BoardSnapshot, stickyKinds } from '@lambdastorm/board';
import { useBoardSnapshot } from '../../board-session/BoardSession.ts';
import { useSelection } from '../../selection/selectionStore.ts';
import { useMode } from '../modeStore.ts';
import { useSaid } from './announce.ts';
import { placeInReadingOrder } from './readingOrder.ts';

/** Says to a screen reader what is selected, what was done to the wall, and what the next key would do. */
export function SelectionAnnouncer() {
  const board = useBoardSnapshot();
  const selectedIds = useSelection((selection) => selection.selectedIds);
  const isConnecting = useMode((mode) => mode.connectingFrom !== undefined);
  const said = useSaid(({ sentence }) => sentence);
  return (
    <>
      <div className="visually-hidden" aria-live="polite">
        {describeSelection(board, selectedIds)}
      </div>
      <div className="visually-hidden" aria-live="polite">
        {said}
      </div>
      {isConnecting && (
        <div className="canvas-hint" role="status">
          Select the note that the arrow leads to and press L again. Escape ends.
        </div>
      )}
    </>
  );
}

function describeSelection({ notes, connections }: BoardSnapshot, selectedIds: readonly string[]): string {
  if (selectedIds.length > 1) return `${selectedIds.length} selected`;
  const note = notes.find(({ id }) => id === selectedIds[0]);
  const arrow = connections.find(({ id }) => id === selectedIds[0]);
  if (arrow !== undefined) {
    const wordsOf = (noteId: string): string => notes.find(({ id }) => id === noteId)?.text.trim() || 'an empty note';
    return `Arrow from ${wordsOf(arrow.from)} to ${wordsOf(arrow.to)} ${arrow.label}`.trim();
  }
  if (note === undefined) return '';
  const place = `${placeInReadingOrder(note, notes)} of ${notes.length}`;
  return `${stickyKinds[note.kind].label}: ${note.text.trim() || 'empty'}, ${place}`;
}
