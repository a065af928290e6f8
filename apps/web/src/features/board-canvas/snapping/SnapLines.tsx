import { ViewportPortal } from '@xyflow/react';
import { useStore } from 'zustand';
import { useWall } from '../Wall.ts';

/** Lines in the accent while something is dragged into line. */
export function SnapLines() {
  const { flow, view } = useWall();
  const lines = useStore(flow, (state) => state.snapLines);
  if (lines.length === 0) return null;
  const thickness = 1 / view.get().zoom;
  return (
    <ViewportPortal>
      {lines.map(({ axis, at, from, to }) => {
        const isUpright = axis === 'x';
        const style = {
          transform: isUpright ? `translate(${at}px, ${from}px)` : `translate(${from}px, ${at}px)`,
          width: isUpright ? thickness : to - from,
          height: isUpright ? to - from : thickness,
        };
        return <div key={axis} className="snap-line" style={style} />;
      })}
    </ViewportPortal>
  );
}
