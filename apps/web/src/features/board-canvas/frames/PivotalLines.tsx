import { bounds } from '@lambdastorm/board';
import { ViewportPortal } from '@xyflow/react';
import { useStore } from 'zustand';
import { useBoardSnapshot } from '../../board-session/BoardSession.ts';
import { beyondTheWall } from '../overview/paintPivotalLines.ts';
import { useWall } from '../Wall.ts';

/** A pivotal event parts the timeline: a line from above everything to below everything. */
export function PivotalLines() {
  const { flow } = useWall();
  const { notes, frames } = useBoardSnapshot();
  const runningById = useStore(flow, (state) => state.runningById);
  const pivotal = notes.filter((note) => note.pivotal);
  const box = pivotal.length === 0 ? undefined : bounds([...notes, ...frames]);
  if (box === undefined) return null;
  const height = box.size.height + 2 * beyondTheWall;
  return (
    <ViewportPortal>
      {pivotal.map(({ id, position, size }) => {
        const { x } = runningById.get(id)?.position ?? position;
        const transform = `translate(${x + size.width / 2}px, ${box.position.y - beyondTheWall}px)`;
        return <div key={id} className="pivotal-line" style={{ transform, height }} />;
      })}
    </ViewportPortal>
  );
}
