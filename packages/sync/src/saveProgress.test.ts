import { expect, it } from 'vitest';
import type { SaveState } from './SaveState.ts';
import { initialSaveProgress, reduceSaveProgress, type SaveEvent, toSaveState } from './saveProgress.ts';

function after(...events: SaveEvent[]): SaveState {
  return toSaveState(events.reduce(reduceSaveProgress, initialSaveProgress));
}

const edited: SaveEvent = { type: 'edited' };
const welcomed: SaveEvent = { type: 'welcomed', lacksEdits: false };
const closed: SaveEvent = { type: 'closed' };
const sent = (messageId: number, edits = 1): SaveEvent => ({ type: 'sent', messageId, edits });
const acked = (messageId: number): SaveEvent => ({ type: 'acked', messageId });

it.each<[string, SaveEvent[], SaveState]>([
  ['nothing has happened', [], { status: 'connecting' }],
  ['somebody edits before the board is there', [edited], { status: 'connecting' }],
  ['the server holds everything', [welcomed], { status: 'saved' }],
  ['an edit waits', [welcomed, edited], { status: 'saving', unsavedEdits: 1 }],
  ['an edit is on its way', [welcomed, edited, sent(1)], { status: 'saving', unsavedEdits: 1 }],
  ['the last one is acknowledged', [welcomed, edited, sent(1), acked(1)], { status: 'saved' }],
  [
    'an earlier one is acknowledged',
    [welcomed, edited, sent(1), edited, sent(2), acked(1)],
    { status: 'saving', unsavedEdits: 1 },
  ],
  ['an edit follows the message', [welcomed, edited, sent(1), edited, acked(1)], { status: 'saving', unsavedEdits: 1 }],
  [
    'the line breaks',
    [welcomed, edited, sent(1), edited, closed],
    { status: 'offline', unsavedEdits: 2, isKept: false },
  ],
  ['an edit is made offline', [welcomed, closed, edited], { status: 'offline', unsavedEdits: 1, isKept: false }],
  [
    'an old acknowledgement comes late',
    [welcomed, edited, sent(1), closed, acked(1)],
    { status: 'offline', unsavedEdits: 1, isKept: false },
  ],
  [
    'edits are kept on this device from an earlier page',
    [{ type: 'kept', isKept: true, waitingEdits: 3 }, closed, edited],
    { status: 'offline', unsavedEdits: 4, isKept: true },
  ],
  [
    'the server is back and lacks edits',
    [welcomed, closed, edited, { type: 'welcomed', lacksEdits: true }],
    { status: 'saving', unsavedEdits: 1 },
  ],
  ['only the acknowledgement was lost', [welcomed, edited, sent(1), closed, welcomed], { status: 'saved' }],
  [
    'half of what is sent again is acknowledged',
    [edited, { type: 'welcomed', lacksEdits: true }, sent(1, 0), sent(2), acked(1)],
    { status: 'saving', unsavedEdits: 1 },
  ],
  [
    'the server refuses for good',
    [welcomed, edited, { type: 'refused', reason: 'This board is gone.' }, edited, welcomed],
    { status: 'refused', reason: 'This board is gone.', unsavedEdits: 1 },
  ],
])('[Y10] tells what a person should know when %s', (_, events, state) => {
  expect(after(...events)).toEqual(state);
});
