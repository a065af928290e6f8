import type { JsonObject } from '@lambdastorm/schema';
import type { BoardFrame } from './BoardFrame.ts';
import type { BoardView } from './BoardView.ts';
import type { Connection } from './Connection.ts';
import type { ContextRelationship } from './ContextRelationship.ts';
import type { DismissedConnection } from './DismissedConnection.ts';
import type { StickyNote } from './StickyNote.ts';

/** How strictly the wall is read: Big Picture forgives, Software Design wants all that code needs. */
export type BoardLevel = 'bigPicture' | 'processModelling' | 'softwareDesign';

/**
 * One immutable view of a board. Each list is sorted by id in code-unit order (relationships by upstream, then
 * downstream; dismissed connections by from, then to), ids and pairs are unique in their list, and what names notes or
 * frames never dangles. What did not change keeps its reference from one snapshot to the next.
 */
export interface BoardSnapshot {
  readonly level: BoardLevel;
  /** `false` where names are not to be judged by their English; otherwise absent. */
  readonly checksWording?: false;
  readonly notes: readonly StickyNote[];
  readonly frames: readonly BoardFrame[];
  readonly connections: readonly Connection[];
  readonly relationships: readonly ContextRelationship[];
  readonly views: readonly BoardView[];
  readonly dismissed: readonly DismissedConnection[];
  readonly extra?: JsonObject;
}
