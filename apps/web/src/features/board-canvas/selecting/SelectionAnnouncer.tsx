import { stickyKinds } from '@lambdastorm/board';
import { useBoardSnapshot } from '../../board-session/BoardSession.ts';
import { useSelection } from '../../selection/selectionStore.ts';
import { useMode } from '../modeStore.ts';

/** Says to a screen reader what is selected, and what the next key would do. */
export function SelectionAnnouncer() {
  const { notes } = useBoardSnapshot();
  const selectedIds = useSelection((selection) => selection.selectedIds);
  const isConnecting = useMode((mode) => mode.connectingFrom !== undefined);
  const note = selectedIds.length === 1 ? notes.find(({ id }) => id === selectedIds[0]) : undefined;
  const selection =
    note === undefined
      ? selectedIds.length > 1 && `${selectedIds.length} selected`
      : `${stickyKinds[note.kind].label}: ${note.text.trim() || 'empty'}`;
  return (
    <>
      <div className="visually-hidden" aria-live="polite">
        {selection}
      </div>
      {isConnecting && (
        <div className="canvas-hint" role="status">
          Select the note that the arrow leads to and press L again. Escape ends.
        </div>
      )}
    </>
  );
}
