import type { StickyNote } from '@lambdastorm/board';
import { board, boardAt, event, hotspot, term, text } from '@lambdastorm/board/builder';
import type { Example } from '../Example.ts';
import { events, headings, hotspots, type Placed, pivotalIds, terms } from './workshopNotes.ts';

// The smallest factors at which notes of 200 × 200 leave each other and the headings room.
const stretch = { x: 1.7, y: 2.9 };

/** A wall at Big Picture as its people left it: duplicates of meaning, lax tenses and open questions included. */
export const repairClaims: Example = {
  id: 'repair-claims',
  name: 'Repair claims, Big Picture',
  description: 'The wall of a real workshop: thirty events from the sale to the voucher, seven open questions.',
  board: boardAt(
    'bigPicture',
    board(
      ...events.map((each) => put(event, each, pivotalIds.has(each[0]))),
      ...hotspots.map((each) => put(hotspot, each)),
      ...terms.map((each) => put(term, each)),
      ...headings.map((each) => put(text, each)),
    ),
  ),
};

function put(note: typeof event, [id, words, x, y]: Placed, pivotal = false): StickyNote {
  return note(words, Math.round(x * stretch.x), Math.round(y * stretch.y), { id, pivotal });
}
