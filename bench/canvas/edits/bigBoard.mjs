import { manyCopies } from '@lambdastorm/bench-translation/manyCopies';
import { examples } from '@lambdastorm/examples';

/** A wall with contexts, payloads and findings: copies of the e-commerce example until there are enough notes. */
export function bigBoard(leastNotes) {
  const { board } = examples.find(({ id }) => id === 'ecommerce');
  return manyCopies(board, Math.ceil(leastNotes / board.notes.length));
}

/** A command and an event next to each other that are the subject of findings, which quote their words. */
export const ownNote = { id: '0-validate-products', words: 'Validate products 0' };
export const othersNote = { id: '0-product-created', words: 'Product created 0' };
