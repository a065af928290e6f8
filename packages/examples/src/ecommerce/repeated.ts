import type { StickyNote } from '@lambdastorm/board';
import { event } from '@lambdastorm/board/builder';

/** An event of another context, repeated where somebody reacts to it. Its id says both. */
export function repeated(name: string, context: string): StickyNote {
  return event(name, 0, 0, { id: `${name.toLowerCase().replaceAll(' ', '-')}-in-${context}` });
}
