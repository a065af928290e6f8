import { diff3Merge } from 'node-diff3';
import { markers } from './conflictMarkers.ts';
import type { MergeResult, MergeTexts } from './MergeResult.ts';

type Lines = readonly string[];

/**
 * Merges line by line, as git does. A conflict holds only the lines in which both sides differ: what both begin or end
 * with alike stands outside of its markers.
 */
export function mergeLines({ base, yours, ours }: MergeTexts): MergeResult {
  let hasConflict = false;
  const merged = diff3Merge(toLines(yours), toLines(base), toLines(ours)).flatMap(({ ok, conflict }) => {
    if (conflict === undefined) return ok ?? [];
    hasConflict = true;
    return renderConflict(conflict.a, conflict.o, conflict.b);
  });
  return { text: merged.map((line) => `${line}\n`).join(''), hasConflict };
}

function toLines(text: string): string[] {
  const lines = text.split('\n');
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

function renderConflict(yours: Lines, base: Lines, ours: Lines): Lines {
  const shortest = Math.min(yours.length, ours.length);
  let start = 0;
  while (start < shortest && yours[start] === ours[start]) start += 1;
  let end = 0;
  while (end < shortest - start && yours.at(-1 - end) === ours.at(-1 - end)) end += 1;
  return [
    ...yours.slice(0, start),
    markers.yours,
    ...yours.slice(start, yours.length - end),
    markers.base,
    ...base,
    markers.middle,
    ...ours.slice(start, ours.length - end),
    markers.ours,
    ...yours.slice(yours.length - end),
  ];
}
