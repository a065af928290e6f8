/** A set of Unicode code points: sorted ranges that do not touch, both ends included. */
export type CodePoints = readonly (readonly [number, number])[];

const last = 0x10ffff;

export const anyCodePoint: CodePoints = [[0, last]];

/** The ranges in order, joined where they overlap or touch. */
export function toCodePoints(ranges: CodePoints): CodePoints {
  const joined: [number, number][] = [];
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const before = joined.at(-1);
    if (before !== undefined && from <= before[1] + 1) before[1] = Math.max(before[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

export function otherCodePoints(set: CodePoints): CodePoints {
  const others: [number, number][] = [];
  let next = 0;
  for (const [from, to] of set) {
    if (from > next) others.push([next, from - 1]);
    next = to + 1;
  }
  if (next <= last) others.push([next, last]);
  return others;
}

export function commonCodePoints(a: CodePoints, b: CodePoints): CodePoints {
  const common: [number, number][] = [];
  let [i, j] = [0, 0];
  for (;;) {
    const [left, right] = [a[i], b[j]];
    if (left === undefined || right === undefined) return common;
    const [from, to] = [Math.max(left[0], right[0]), Math.min(left[1], right[1])];
    if (from <= to) common.push([from, to]);
    if (left[1] < right[1]) i++;
    else j++;
  }
}

function hasCodePoint(set: CodePoints, point: number): boolean {
  return set.some(([from, to]) => from <= point && point <= to);
}

const preferred = [...'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-_ .,:/+@']
  .map((character) => character.codePointAt(0))
  .filter((point) => point !== undefined);

/** A member that reads well, if there is one; half of a surrogate pair only where nothing else is left. */
export function sampleCodePoint(set: CodePoints): number {
  const pleasant = preferred.find((point) => hasCodePoint(set, point));
  if (pleasant !== undefined) return pleasant;
  const printable = commonCodePoints(set, [
    [0x20, 0x7e],
    [0xa1, 0xd7ff],
    [0xe000, last],
  ]);
  return printable[0]?.[0] ?? set[0]?.[0] ?? 0;
}
