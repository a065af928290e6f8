import type { CanvasNode, NoteNode } from './CanvasNode.ts';

const indexOf = new WeakMap<readonly CanvasNode[], ReadonlyMap<string, NoteNode>>();

/** The notes among some nodes by id; while the wall does not change the nodes stay the same list, and so does its index. */
export function noteNodesById(nodes: readonly CanvasNode[]): ReadonlyMap<string, NoteNode> {
  const known = indexOf.get(nodes);
  if (known !== undefined) return known;
  const notes = nodes.filter((node) => node.type === 'note');
  const index = new Map(notes.map((node) => [node.id, node]));
  indexOf.set(nodes, index);
  return index;
}
