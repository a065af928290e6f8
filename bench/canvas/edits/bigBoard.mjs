import { manyCopies } from '@lambdastorm/bench-translation/manyCopies';
import { examples } from '@lambdastorm/examples';

/** From one copy of the example to the next: side by side like the walls of neighbouring teams. */
export const pitch = { x: 8_800, y: 3_000 };

/** A wall with contexts, payloads and findings: copies of the e-commerce example until there are enough notes. */
export function bigBoard(leastNotes) {
  const { board } = examples.find(({ id }) => id === 'ecommerce');
  return manyCopies(board, Math.ceil(leastNotes / board.notes.length), pitch);
}

/** Two commands one above the other that are the subject of findings, which quote their words. */
export const ownNote = { id: '0-update-payment', words: 'Update payment 0' };
export const othersNote = { id: '0-put-payment-hold' };
