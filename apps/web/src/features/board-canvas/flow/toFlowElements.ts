import {
  type BoardFrame,
  type BoardSnapshot,
  type Connection,
  type Size,
  type StickyNote,
  stickyKinds,
} from '@lambdastorm/board';
import { type NodeHandle, Position } from '@xyflow/react';
import { frameKinds } from '../frames/frameKinds.ts';
import { outerFramesFirst } from '../frames/outerFramesFirst.ts';
import type { CanvasEdge, CanvasNode, FlowElements, FrameNode, NoteNode } from './CanvasNode.ts';

/** From back to front: frames (outer ones first), connections, notes, hotspots. */
const layers = { connection: 1_000_000, note: 1_000_001, hotspot: 1_000_002 };

/** The board as the canvas library wants it. Sizes and handles are known here, so that nothing needs to be measured. */
export function toFlowElements(board: BoardSnapshot): FlowElements {
  const frames = outerFramesFirst(board.frames).map(toFrameNode);
  const nodes: CanvasNode[] = [...frames, ...board.notes.map(toNoteNode)];
  return { nodes, edges: board.connections.map(toEdge) };
}

function toNoteNode(note: StickyNote): NoteNode {
  const size = wholeSize(note.size);
  return {
    id: note.id,
    type: 'note',
    position: note.position,
    ...size,
    measured: size,
    handles: sideHandles(size),
    zIndex: note.kind === 'hotspot' ? layers.hotspot : layers.note,
    ariaLabel: `${stickyKinds[note.kind].label}: ${note.text.trim() || 'empty'}`,
    domAttributes: { 'aria-roledescription': 'sticky note' },
    data: { note },
  };
}

function toFrameNode(frame: BoardFrame, rank: number): FrameNode {
  const size = wholeSize(frame.size);
  return {
    id: frame.id,
    type: 'frame',
    position: frame.position,
    ...size,
    measured: size,
    handles: [],
    connectable: false,
    zIndex: rank,
    // Only the border and the title take the pointer: what lies inside stays within reach.
    style: { pointerEvents: 'none' },
    ariaLabel: `${frameKinds[frame.kind].label}: ${frame.title.trim() || 'untitled'}`,
    domAttributes: { 'aria-roledescription': 'frame' },
    data: { frame },
  };
}

function toEdge(connection: Connection): CanvasEdge {
  return {
    id: connection.id,
    type: 'connection',
    source: connection.from,
    target: connection.to,
    // The edge finds its sides itself; the library only asks that the handles exist.
    sourceHandle: Position.Right,
    targetHandle: Position.Left,
    zIndex: layers.connection,
    data: { connection },
  };
}

/** The library compares with whole pixels of the DOM: a fraction would be measured again and again. */
function wholeSize({ width, height }: Size): { readonly width: number; readonly height: number } {
  return { width: Math.max(1, Math.round(width)), height: Math.max(1, Math.round(height)) };
}

function sideHandles({ width, height }: Size): NodeHandle[] {
  const at = (position: Position, x: number, y: number): NodeHandle => ({
    ...{ id: position, type: 'source', position, x, y, width: 1, height: 1 },
  });
  return [
    at(Position.Top, width / 2, 0),
    at(Position.Right, width, height / 2),
    at(Position.Bottom, width / 2, height),
    at(Position.Left, 0, height / 2),
  ];
}
