import { foldList } from '../../../text/fold.ts';
import type { Lines } from '../../../text/lines.ts';
import { quoteText } from '../../../text/quoteText.ts';

/** Throws what nobody has decided yet, in words that say where to write it. */
export function throwNotDecided(what: string, file: string, indent: number): Lines {
  return foldList('throw new NotDecided(', [quoteText(what), quoteText(file)], ');', indent);
}
