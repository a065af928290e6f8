import { type BoardEdit, type BoardFrame, type StickyNote, stickyKinds } from '@lambdastorm/board';
import { countOf } from '../../../shared/countOf.ts';
import { newId } from '../../../shared/newId.ts';
import { notifyRefusal } from '../../../shared/ui/notify.ts';
import { useSelection } from '../../selection/selectionStore.ts';
import { type Arrangement, arrangeEdits } from '../edits/arrange.ts';
import { makeRoomEdits } from '../edits/makeRoom.ts';
import { noteGap } from '../edits/placeNote.ts';
import { tidyEdits } from '../edits/tidy/tidy.ts';
import { announce } from '../selecting/announce.ts';
import { withGroups } from '../selecting/withGroups.ts';
import type { Wall } from '../Wall.ts';
import { pointOfInterest } from './placing.ts';
import { areaOfIds, framesOf, notesOf } from './selected.ts';

const roomForNote = stickyKinds.domainEvent.size.width + noteGap;

export function arrangeSelected({ document }: Wall, arrangement: Arrangement): void {
  const edits = arrangeEdits(arrangement, useSelection.getState().selectedIds, document.snapshot());
  if (edits.length > 0) document.edit(...edits);
}

/** Tidies what is selected; the whole board when that is not several things or a frame. */
export function tidySelected(wall: Wall): void {
  const { document } = wall;
  const things = selectedThings(wall);
  const isPart = things.length > 1 || things.some((thing) => 'title' in thing);
  const edits = tidyEdits(isPart ? things.map(({ id }) => id) : [], document.snapshot());
  if (edits.length > 0) document.edit(...edits);
  announce(edits.length > 0 ? `Tidied: ${countOf(edits.length, 'thing')} moved.` : 'Everything is tidy already.');
}

/** Room for one more note, right of what is selected or of the pointer. */
export function makeRoom(wall: Wall): void {
  const { document } = wall;
  const board = document.snapshot();
  const area = areaOfIds(board, useSelection.getState().selectedIds);
  const x = area === undefined ? pointOfInterest(wall).x : area.position.x + area.size.width;
  const edits = makeRoomEdits(board, { x: Math.round(x), width: roomForNote });
  if (edits.length > 0) document.edit(...edits);
  announce(edits.length > 0 ? 'Everything to the right made room.' : 'There is nothing to the right.');
}

export function groupSelected(wall: Wall): boolean {
  const things = selectedThings(wall);
  if (things.length < 2) notifyRefusal('Select several things to group them.');
  else regroup(wall, things, newId());
  return true;
}

export function ungroupSelected(wall: Wall): boolean {
  const grouped = selectedThings(wall).filter(({ group }) => group !== undefined);
  if (grouped.length > 0) regroup(wall, grouped, undefined);
  return true;
}

function regroup({ document }: Wall, things: readonly (StickyNote | BoardFrame)[], group: string | undefined): void {
  document.edit(
    ...things.map((thing): BoardEdit => {
      return 'text' in thing
        ? { type: 'groupNote', noteId: thing.id, group }
        : { type: 'groupFrame', frameId: thing.id, group };
    }),
  );
  announce(group === undefined ? 'No longer a group.' : `${countOf(things.length, 'thing')} are a group.`);
}

/** Locks what is selected; unlocks it when all of it is locked. */
export function toggleLock(wall: Wall): boolean {
  const things = selectedThings(wall);
  if (things.length === 0) return false;
  const locked = !things.every((thing) => thing.locked === true);
  wall.document.edit(
    ...things.map((thing): BoardEdit => {
      return 'text' in thing
        ? { type: 'lockNote', noteId: thing.id, locked }
        : { type: 'lockFrame', frameId: thing.id, locked };
    }),
  );
  announce(`${countOf(things.length, 'thing')} ${locked ? 'locked' : 'unlocked'}.`);
  return true;
}

function selectedThings({ document }: Wall): readonly (StickyNote | BoardFrame)[] {
  const board = document.snapshot();
  const ids = withGroups(useSelection.getState().selectedIds, board);
  return [...framesOf(board, ids), ...notesOf(board, ids)];
}
