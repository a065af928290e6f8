import { bounds, type Rectangle } from '@lambdastorm/board';
import { ViewportPortal } from '@xyflow/react';
import { useStore } from 'zustand';
import { useBoardSnapshot } from '../../board-session/BoardSession.ts';
import { useSelection } from '../../selection/selectionStore.ts';
import { framesOf, notesOf } from '../actions/selected.ts';
import { useWall } from '../Wall.ts';

const margin = 14;

/** A line around each group that is selected, so that one sees what moves together. */
export function GroupOutlines() {
  const { flow } = useWall();
  const board = useBoardSnapshot();
  const selectedIds = useSelection((selection) => selection.selectedIds);
  const isMoving = useStore(flow, (state) => state.isRunning);
  if (isMoving || selectedIds.length < 2) return null;
  const things = [...framesOf(board, selectedIds), ...notesOf(board, selectedIds)];
  const groups = [...Map.groupBy(things, ({ group }) => group)].filter(([group]) => group !== undefined);
  if (groups.length === 0) return null;
  return (
    <ViewportPortal>
      {groups.map(([group, members]) => (
        <div key={group} className="group-outline" style={styleOf(bounds(members))} />
      ))}
    </ViewportPortal>
  );
}

function styleOf(area: Rectangle | undefined): React.CSSProperties {
  if (area === undefined) return {};
  const { position, size } = area;
  return {
    transform: `translate(${position.x - margin}px, ${position.y - margin}px)`,
    width: size.width + 2 * margin,
    height: size.height + 2 * margin,
  };
}
