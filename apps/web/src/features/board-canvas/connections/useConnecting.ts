import type { Point } from '@lambdastorm/board';
import type { OnConnectEnd, OnConnectStart } from '@xyflow/react';
import { connectNotes } from '../actions/connecting.ts';
import { noteAt } from '../actions/selected.ts';
import { useMode } from '../modeStore.ts';
import type { Wall } from '../Wall.ts';

/**
 * Drawing an arrow with the pointer. It may end anywhere on a note, not only on a dot, so the note is found by
 * geometry; on bare wall the arrow asks what follows.
 */
export function useConnecting(wall: Wall): { onConnectStart: OnConnectStart; onConnectEnd: OnConnectEnd } {
  return {
    onConnectStart: (_event, { nodeId }) => {
      const drawing = nodeId === null ? undefined : { noteId: nodeId, isFrom: true, overId: undefined };
      useMode.getState().set({ looseEnd: undefined, drawing });
    },
    onConnectEnd(event, { fromNode }) {
      useMode.getState().set({ drawing: undefined });
      const screen = screenPoint(event);
      if (fromNode === null || screen === undefined) return;
      const at = wall.view.toBoard(screen);
      const target = noteAt(wall.document.snapshot(), at);
      if (target !== undefined) connectNotes(wall, fromNode.id, target.id);
      else useMode.getState().set({ looseEnd: { from: fromNode.id, at, screen } });
    },
  };
}

function screenPoint(event: MouseEvent | TouchEvent): Point | undefined {
  const place = 'changedTouches' in event ? event.changedTouches[0] : event;
  return place === undefined ? undefined : { x: place.clientX, y: place.clientY };
}
