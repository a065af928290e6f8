import { bounds } from '@lambdastorm/board';
import { ViewportPortal } from '@xyflow/react';
import { useStore } from 'zustand';
import { useWall } from '../Wall.ts';

const beyond = 240;

/** A pivotal event parts the timeline: a line from above everything to below everything. */
export function PivotalLines() {
  const { flow } = useWall();
  const nodes = useStore(flow, (state) => state.nodes);
  const pivotal = nodes.filter((node) => node.type === 'note' && node.data.note.pivotal);
  if (pivotal.length === 0) return null;
  const box = bounds(nodes.map(({ position, width = 0, height = 0 }) => ({ position, size: { width, height } })));
  if (box === undefined) return null;
  const height = box.size.height + 2 * beyond;
  return (
    <ViewportPortal>
      {pivotal.map(({ id, position, width = 0 }) => {
        const transform = `translate(${position.x + width / 2}px, ${box.position.y - beyond}px)`;
        return <div key={id} className="pivotal-line" style={{ transform, height }} />;
      })}
    </ViewportPortal>
  );
}
