/**
 * The parts that can't be let go, one by one or together: as few as possible, and the same in every run. Tries many at once,
 * since most go.
 */
export function findNeeded<Part>(
  parts: readonly Part[],
  isMissed: (released: ReadonlySet<Part>) => boolean,
): readonly Part[] {
  const released = new Set<Part>();
  const needed: Part[] = [];
  const release = (group: readonly Part[]): void => {
    if (group.length === 0) return;
    if (!isMissed(new Set([...released, ...group]))) {
      for (const part of group) released.add(part);
      return;
    }
    if (group.length === 1) {
      needed.push(...group);
      return;
    }
    const middle = Math.ceil(group.length / 2);
    release(group.slice(0, middle));
    release(group.slice(middle));
  };
  release(parts);
  return needed;
}
