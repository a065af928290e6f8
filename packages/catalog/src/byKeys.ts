/** Orders by several texts in code units, the first that differs deciding. */
export function byKeys<Item>(keysOf: (item: Item) => readonly string[]): (a: Item, b: Item) => number {
  return (a, b) => {
    const other = keysOf(b);
    for (const [index, key] of keysOf(a).entries()) {
      const against = other[index] ?? '';
      if (key !== against) return key < against ? -1 : 1;
    }
    return 0;
  };
}
