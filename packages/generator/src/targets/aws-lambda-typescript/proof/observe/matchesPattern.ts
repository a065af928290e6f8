/**
 * Whether EventBridge would send an event to a rule: every field of the pattern is one of the values it names, or is
 * missing where it says so.
 */
export function matchesPattern(pattern: unknown, value: unknown): boolean {
  if (Array.isArray(pattern)) return pattern.some((part) => (isAbsent(part) ? value === undefined : part === value));
  if (typeof pattern !== 'object' || pattern === null) {
    throw new Error(`A pattern lists the values that it takes; this one says ${JSON.stringify(pattern)}.`);
  }
  const fields = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  return Object.entries(pattern).every(([name, part]) => matchesPattern(part, fields[name]));
}

function isAbsent(part: unknown): boolean {
  return typeof part === 'object' && part !== null && 'exists' in part && part.exists === false;
}
