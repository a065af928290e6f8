/** Keeps the values that were asked for last. */
export interface Recent<Value> {
  find(key: string): Value | undefined;
  keep(key: string, value: Value): void;
}

/** Of more than so many, the one goes that was kept longest ago. */
export function createRecent<Value>(most: number): Recent<Value> {
  const values = new Map<string, Value>();
  return {
    find: (key) => values.get(key),
    keep(key, value) {
      values.delete(key);
      values.set(key, value);
      const [oldest] = values.keys();
      if (values.size > most && oldest !== undefined) values.delete(oldest);
    },
  };
}
