import { foldList } from '../../../text/fold.ts';
import type { Lines } from '../../../text/lines.ts';
import { quoteText } from '../../../text/quoteText.ts';

/** A test that somebody has to write. */
export function renderTodo(title: string): Lines {
  return foldList('it.todo(', [quoteText(title)], ');', 2);
}
