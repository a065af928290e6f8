/** Lists and single values by name. */
export type Parts = Readonly<Record<string, unknown>>;

/** A stretch of the list before, from and up to an index, or things that were not in it. */
type Stretch = { readonly from: number; readonly to: number } | { readonly fresh: readonly unknown[] };
type Change = { readonly list: readonly Stretch[] } | { readonly value: unknown };

/** What differs between two states of the same parts. */
export type Patch = Readonly<Record<string, Change>>;

/**
 * What has to be said to whoever has `before` so that they have `next`. Things are the same when they are the same
 * object: between two snapshots nearly all are, and handing them to a worker again would stop the page for a while.
 */
export function patchOf(before: Parts, next: Parts): Patch {
  const names = new Set([...Object.keys(before), ...Object.keys(next)]);
  const changes: [string, Change][] = [];
  for (const name of names) {
    const [was, is] = [before[name], next[name]];
    if (was !== is) changes.push([name, Array.isArray(is) ? { list: stretches(asList(was), is) } : { value: is }]);
  }
  return Object.fromEntries(changes);
}

/** The parts after a change. What did not change keeps its reference. */
export function applyPatch(before: Parts, patch: Patch): Parts {
  const next = { ...before };
  for (const [name, change] of Object.entries(patch)) {
    if ('list' in change) next[name] = fill(asList(before[name]), change.list);
    else if (change.value === undefined) delete next[name];
    else next[name] = change.value;
  }
  return next;
}

function stretches(before: readonly unknown[], next: readonly unknown[]): readonly Stretch[] {
  const places = new Map(before.map((thing, index) => [thing, index]));
  const found: Stretch[] = [];
  let start = 0;
  while (start < next.length) {
    const from = places.get(next[start]);
    let end = start + 1;
    if (from === undefined) {
      while (end < next.length && !places.has(next[end])) end += 1;
      found.push({ fresh: next.slice(start, end) });
    } else {
      while (end < next.length && next[end] === before[from + end - start]) end += 1;
      found.push({ from, to: from + end - start });
    }
    start = end;
  }
  return found;
}

function fill(before: readonly unknown[], list: readonly Stretch[]): readonly unknown[] {
  return list.flatMap((stretch) => ('fresh' in stretch ? stretch.fresh : before.slice(stretch.from, stretch.to)));
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
