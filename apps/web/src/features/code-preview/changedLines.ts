/** Beyond this many comparisons a change is not looked at line by line. */
const largestTable = 250_000;

/** Which lines of `after`, counted from 0, are not in `before` at their place: those that were added or changed. */
export function changedLines(before: string, after: string): ReadonlySet<number> {
  const old = before.split('\n');
  const next = after.split('\n');
  let start = 0;
  while (start < Math.min(old.length, next.length) && old[start] === next[start]) start += 1;
  let end = 0;
  while (end < Math.min(old.length, next.length) - start && old.at(-1 - end) === next.at(-1 - end)) end += 1;

  const kept = commonLines(old.slice(start, old.length - end), next.slice(start, next.length - end));
  const middle = Array.from({ length: next.length - end - start }, (_, index) => index);
  return new Set(middle.filter((index) => !kept.has(index)).map((index) => start + index));
}

/** The lines of `next` in a longest common subsequence with `old`. */
function commonLines(old: readonly string[], next: readonly string[]): ReadonlySet<number> {
  if (old.length * next.length > largestTable) return new Set();
  const width = next.length + 1;
  // lengths[i * width + j]: how many lines old from i on and next from j on have in common.
  const lengths = new Uint16Array((old.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = next.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] = old[i] === next[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }

  const kept = new Set<number>();
  for (let i = 0, j = 0; i < old.length && j < next.length; ) {
    if (old[i] === next[j]) {
      kept.add(j);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return kept;
}
