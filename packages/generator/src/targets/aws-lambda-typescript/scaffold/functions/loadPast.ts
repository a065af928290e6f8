import type { PlannedAggregate } from '../../../../plan/ServerlessPlan.ts';
import { lineComment } from '../../../../text/comments.ts';
import { foldList } from '../../../../text/fold.ts';
import type { Lines } from '../../../../text/lines.ts';
import { quoteKey } from '../../../../text/quoteText.ts';

/** Where the state of an aggregate comes from. */
export function loadPast({ names, keyField }: PlannedAggregate, suffix = ''): Lines {
  const key = keyField === undefined ? '' : ` Its key is ${quoteKey(keyField)}.`;
  return [
    ...lineComment(`Load what happened to this one before; its state is what that evolved to.${key}`, 2),
    `const past: readonly ${names.pascal}Event[] = [];`,
    ...foldList(
      'const state = past.reduce(',
      [`evolve${suffix}`, suffix === '' ? 'initialState' : `initial${suffix}`],
      ');',
      2,
    ),
  ];
}
