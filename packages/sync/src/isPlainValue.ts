const limits = { depth: 40, listLength: 20_000, keys: 5_000, textLength: 500_000 } as const;

/** Whether a value is JSON of a bearable size; a `__proto__` key shows as a foreign prototype once it is decoded. */
export function isPlainValue(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return value.length <= limits.textLength;
  if (value === null || value === undefined || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || depth >= limits.depth) return false;
  if (Array.isArray(value)) {
    return value.length <= limits.listLength && value.every((each) => isPlainValue(each, depth + 1));
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) return false;
  const values = Object.values(value);
  return values.length <= limits.keys && values.every((each) => isPlainValue(each, depth + 1));
}
