import { Handle, Position } from '@xyflow/react';
import './connections.css';

const sides = [Position.Top, Position.Right, Position.Bottom, Position.Left];

/** The dots from which an arrow is drawn; there only while the mouse or the selection is on the note. */
export function SideHandles() {
  return sides.map((side) => (
    <Handle key={side} type="source" position={side} className="side-handle" title="Drag to connect" />
  ));
}
