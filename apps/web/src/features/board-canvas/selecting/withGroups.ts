import type { BoardSnapshot } from '@lambdastorm/board';

/** Things by id, and everything that shares a group with one of them. */
export function withGroups(
  ids: readonly string[],
  { notes, frames }: Pick<BoardSnapshot, 'notes' | 'frames'>,
): readonly string[] {
  const chosen = new Set(ids);
  const grouped = [...frames, ...notes].filter(({ group }) => group !== undefined);
  const groups = new Set(grouped.filter(({ id }) => chosen.has(id)).map(({ group }) => group));
  if (groups.size === 0) return ids;
  for (const { id, group } of grouped) if (groups.has(group)) chosen.add(id);
  return [...chosen];
}
