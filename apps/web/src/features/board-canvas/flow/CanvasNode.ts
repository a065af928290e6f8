import type { BoardFrame, Connection, StickyNote } from '@lambdastorm/board';
import type { Edge, Node } from '@xyflow/react';
import type { RouteOptions } from '../connections/routing/routeShape.ts';

export type NoteNode = Node<{ readonly note: StickyNote }, 'note'>;
export type FrameNode = Node<{ readonly frame: BoardFrame }, 'frame'>;
/** What the canvas library shows of the board: the words node and edge stay in this feature. */
export type CanvasNode = NoteNode | FrameNode;
export type CanvasEdge = Edge<{ readonly connection: Connection; readonly options: RouteOptions }, 'connection'>;

export interface FlowElements {
  readonly nodes: readonly CanvasNode[];
  readonly edges: readonly CanvasEdge[];
}
