/**
 * The parts that can't be let go, one by one or together: as few as possible, and the same in every run. Tries many at once,
 * since most go, and again until none goes, for one may have been missed only where another was.
 */
export function findNeeded<Part>(
  parts: readonly Part[],
  isMissed: (released: ReadonlySet<Part>) => boolean,
): readonly Part[] {
  const released = new Set<Part>();
  const release = (group: readonly Part[]): readonly Part[] => {
    if (group.length === 0) return [];
    if (!isMissed(new Set([...released, ...group]))) {
      for (const part of group) released.add(part);
      return [];
    }
    if (group.length === 1) return group;
    const middle = Math.ceil(group.length / 2);
    return [...release(group.slice(0, middle)), ...release(group.slice(middle))];
  };
  let needed = parts;
  for (;;) {
    const left = release(needed);
    if (left.length === needed.length) return left;
    needed = left;
  }
}
