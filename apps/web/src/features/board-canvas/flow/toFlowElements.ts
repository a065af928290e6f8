import {
  type BoardFrame,
  type BoardSnapshot,
  type Connection,
  type Size,
  type StickyNote,
  stickyKinds,
} from '@lambdastorm/board';
import { type NodeHandle, Position } from '@xyflow/react';
import { shallow as shallowEqual } from 'zustand/shallow';
import { routeOptions } from '../connections/routing/routeOptions.ts';
import type { RouteOptions } from '../connections/routing/routeShape.ts';
import { frameKinds } from '../frames/frameKinds.ts';
import { outerFramesFirst } from '../frames/outerFramesFirst.ts';
import type { CanvasEdge, CanvasNode, FlowElements, FrameNode, NoteNode } from './CanvasNode.ts';

/** From back to front: frames (outer ones first), connections, notes, hotspots. */
const layers = { connection: 1_000_000, note: 1_000_001, hotspot: 1_000_002 };

/** The board as the canvas library wants it. Sizes and handles are known here, so that nothing needs to be measured. */
export function toFlowElements(board: BoardSnapshot): FlowElements {
  const frames = outerFramesFirst(board.frames).map(toFrameNode);
  const nodes: CanvasNode[] = [...frames, ...board.notes.map(toNoteNode)];
  const optionsById = routeOptions(board.connections, board.notes);
  return {
    nodes,
    edges: board.connections.map((connection) => toEdge(connection, optionsById.get(connection.id) ?? alone)),
  };
}

/** A note that has not changed keeps its reference in the next snapshot, and so its node. */
const nodeOfNote = new WeakMap<StickyNote, NoteNode>();

function toNoteNode(note: StickyNote): NoteNode {
  const known = nodeOfNote.get(note);
  if (known !== undefined) return known;
  const node = createNoteNode(note);
  nodeOfNote.set(note, node);
  return node;
}

function createNoteNode(note: StickyNote): NoteNode {
  const size = wholeSize(note.size);
  return {
    id: note.id,
    type: 'note',
    position: note.position,
    ...size,
    measured: size,
    handles: anchor(size),
    zIndex: note.kind === 'hotspot' ? layers.hotspot : layers.note,
    ariaLabel: `${stickyKinds[note.kind].label}: ${note.text.trim() || 'empty'}${note.locked ? ', locked' : ''}`,
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
    ariaLabel: `${frameKinds[frame.kind].label}: ${frame.title.trim() || 'untitled'}${frame.locked ? ', locked' : ''}`,
    domAttributes: { 'aria-roledescription': 'frame' },
    data: { frame },
  };
}

const alone: RouteOptions = {};
const edgeOfConnection = new WeakMap<Connection, CanvasEdge>();

function toEdge(connection: Connection, options: RouteOptions): CanvasEdge {
  const known = edgeOfConnection.get(connection);
  if (known?.data !== undefined && shallowEqual(known.data.options, options)) return known;
  const edge = createEdge(connection, options);
  edgeOfConnection.set(connection, edge);
  return edge;
}

function createEdge(connection: Connection, options: RouteOptions): CanvasEdge {
  return {
    id: connection.id,
    type: 'connection',
    source: connection.from,
    target: connection.to,
    zIndex: layers.connection,
    data: { connection, options },
  };
}

/** The library compares with whole pixels of the DOM: a fraction would be measured again and again. */
function wholeSize({ width, height }: Size): { readonly width: number; readonly height: number } {
  return { width: Math.max(1, Math.round(width)), height: Math.max(1, Math.round(height)) };
}

/** One point in the middle: an edge finds the sides of its notes itself, the library only asks for a place to start. */
function anchor({ width, height }: Size): NodeHandle[] {
  return [{ type: 'source', position: Position.Right, x: width / 2, y: height / 2, width: 1, height: 1 }];
}
