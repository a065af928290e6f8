import type { BoardSnapshot } from '@lambdastorm/board';
import type { QuickFix } from '../Finding.ts';
import type { WallElement } from '../steps/readElements.ts';
import { quoted } from './quoted.ts';
import { unusedId } from './unusedId.ts';

/** Draws the arrow that is missing between two things. */
export function drawArrow(from: WallElement, to: WallElement, board: BoardSnapshot): QuickFix {
  const [source, destination] = [from.notes[0]?.id ?? from.id, to.notes[0]?.id ?? to.id];
  const id = unusedId(`${source}~${destination}`, board);
  return {
    label: `Draw an arrow from ${quoted(from.name)} to ${quoted(to.name)}`,
    edits: [{ type: 'addConnection', connection: { id, from: source, to: destination, label: '' } }],
  };
}
