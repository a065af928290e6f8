const firstMs = 500;
const longestMs = 30_000;

/** Doubles with each failed attempt; half of it is chance, so that a restarted server is not stormed. */
export function reconnectDelay(failedAttempts: number, chance: number): number {
  const ceiling = Math.min(longestMs, firstMs * 2 ** Math.min(failedAttempts, 16));
  return ceiling / 2 + (ceiling / 2) * chance;
}
