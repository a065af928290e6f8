/** The key of the file that tells an event in an earlier version. */
export function downcasterKey(elementId: string, earlier: number): string {
  return `downcaster:${elementId}:${earlier}`;
}

/** The key of the file that reads an event of an earlier version as the one after it. */
export function upcasterKey(elementId: string, earlier: number): string {
  return `upcaster:${elementId}:${earlier}`;
}

export function isCasterKey(key: string): boolean {
  return /^(up|down)caster:.*:\d+$/.test(key);
}
