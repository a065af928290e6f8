import { foldList } from '../../../text/fold.ts';
import type { Lines } from '../../../text/lines.ts';
import { escapeTemplate, quoteText } from '../../../text/quoteText.ts';

/** Throws what nobody has decided yet, in words that say where to write it. */
export function throwNotDecided(what: string, file: string, indent: number): Lines {
  return foldList('throw new NotDecided(', [quoteText(what), quoteText(file)], ');', indent);
}

/** The same about one thing, which the words name by an expression. */
export function throwNotDecidedOf(what: string, id: string, file: string, indent: number): Lines {
  const words = `\`${escapeTemplate(what)} (\${${id}})\``;
  return foldList('throw new NotDecided(', [words, quoteText(file)], ');', indent);
}
