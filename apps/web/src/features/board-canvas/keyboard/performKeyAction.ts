import { useSelection } from '../../selection/selectionStore.ts';
import { duplicateSelected, nudgeSelected, removeSelected, selectAll, writeSelected } from '../actions/changing.ts';
import { connectSelected } from '../actions/connecting.ts';
import { follow, showAll, showThings, stepBack, walk } from '../actions/looking.ts';
import { continueTimeline, placeByKey, placeFrame } from '../actions/placing.ts';
import { groupSelected, makeRoom, tidySelected, toggleLock, ungroupSelected } from '../actions/structuring.ts';
import { useMode } from '../modeStore.ts';
import { present } from '../presenting/present.ts';
import { announce } from '../selecting/announce.ts';
import type { Wall } from '../Wall.ts';
import type { KeyAction } from './toKeyAction.ts';

const zoomStep = 1.25;

/** Does what a key asks for; false when there was nothing to do, and the browser may have the key. */
export function performKeyAction(wall: Wall, action: KeyAction): boolean {
  switch (action.type) {
    case 'place':
      return done(placeByKey(wall, action.kind));
    case 'frame':
      return done(placeFrame(wall));
    case 'nudge':
      return nudgeSelected(wall, action.by);
    case 'walk':
      return walk(wall, action);
    case 'connect':
      return connectSelected(wall);
    case 'type':
      return writeSelected(wall);
    case 'continue':
      return continueTimeline(wall);
    case 'remove':
      return removeSelected(wall);
    case 'duplicate':
      duplicateSelected(wall);
      // Never the browser's bookmark.
      return true;
    case 'selectAll':
      return done(selectAll(wall));
    case 'follow':
      return follow(wall, 'forwards');
    case 'followBack':
      return follow(wall, 'backwards');
    case 'present':
      return done(present(wall));
    case 'tidy':
      return done(tidySelected(wall));
    case 'makeRoom':
      return done(makeRoom(wall));
    case 'group':
      return groupSelected(wall);
    case 'ungroup':
      return ungroupSelected(wall);
    case 'lock':
      return toggleLock(wall);
    case 'undo':
      return done(step(wall, 'undo'));
    case 'redo':
      return done(step(wall, 'redo'));
    case 'escape':
      return stepBack();
    case 'selectTool':
      return done(useMode.getState().set({ placing: undefined, connectingFrom: undefined }));
    case 'fitAll':
      return done(showAll(wall));
    case 'fitSelection':
      return done(showThings(wall, useSelection.getState().selectedIds));
    case 'zoomIn':
      return done(wall.view.zoomBy(zoomStep));
    case 'zoomOut':
      return done(wall.view.zoomBy(1 / zoomStep));
    case 'zoomReset':
      return done(wall.view.zoomTo(1));
    case 'shortcuts':
      return done(useMode.getState().set({ isShortcutSheetOpen: true }));
  }
}

function step({ document }: Wall, how: 'undo' | 'redo'): void {
  const isPossible = how === 'undo' ? document.canUndo() : document.canRedo();
  document[how]();
  if (isPossible) announce(how === 'undo' ? 'Taken back.' : 'Done again.');
  else announce(how === 'undo' ? 'There is nothing to take back.' : 'There is nothing to do again.');
}

/** For actions that always have something to do. */
function done(_nothing: unknown): true {
  return true;
}
