/** A database that can't be used. The message is one sentence for people: what is wrong, where, what to do. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
}

/** All that an error and its causes say, for telling errors of a driver apart. */
export function fullMessageOf(error: unknown): string {
  const messages: string[] = [];
  const seen = new Set<unknown>();
  let current: unknown = error;
  while (typeof current === 'object' && current !== null && !seen.has(current)) {
    seen.add(current);
    const { code, message, originalMessage, cause } = current as Record<string, unknown>;
    for (const part of [code, message, originalMessage]) if (typeof part === 'string') messages.push(part);
    if (current instanceof AggregateError) messages.push(...current.errors.map(fullMessageOf));
    current = cause;
  }
  return [...new Set(messages)].join(': ');
}
