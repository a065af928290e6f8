import type { BoardLevel, BoardSnapshot } from './BoardSnapshot.ts';

/** A bare wall. */
export function emptyBoard(level: BoardLevel = 'bigPicture'): BoardSnapshot {
  return { level, notes: [], frames: [], connections: [], relationships: [], views: [], dismissed: [] };
}
