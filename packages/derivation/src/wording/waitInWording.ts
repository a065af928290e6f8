const numbers = 'a one two three four five six seven eight nine ten eleven twelve'.split(' ');
const amount = `(\\d{1,3}|an|${numbers.join('|')})[\\s-]+(minute|min|hour|day|week)s?\\b`;

/** The ways in which English says that something is to happen later. */
const waits: readonly RegExp[] = [
  new RegExp(`\\bwait(?:s|ing)?\\s+(?:for\\s+|another\\s+)?${amount}`, 'gi'),
  new RegExp(`\\b(?:after|within)\\s+${amount}`, 'gi'),
  new RegExp(`\\b${amount}\\s+(?:later|afterwards)\\b`, 'gi'),
  new RegExp(`(?:,|\\bthen|\\band)\\s+in\\s+${amount}`, 'gi'),
  new RegExp(`\\bin\\s+${amount},?\\s+then\\b`, 'gi'),
];

/** What is counted within a time is no wait: “more than 3 orders in 2 hours, then …”. */
const counts = /\b(?:more than|less than|fewer than|at least|at most|times)\b/i;

/** How long a wording says to wait, as a duration of ISO 8601; nothing when it says several. */
export function waitInWording(text: string): string | undefined {
  if (counts.test(text)) return undefined;
  const found = new Set(
    waits.flatMap((way) =>
      [...text.matchAll(way)].map(([, count = '', unit = '']) => toDuration(toNumber(count), unit.toLowerCase())),
    ),
  );
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

function toNumber(count: string): number {
  const word = numbers.indexOf(count.toLowerCase());
  if (word >= 0) return Math.max(word, 1);
  return count.toLowerCase() === 'an' ? 1 : Number(count);
}

function toDuration(count: number, unit: string): string | undefined {
  if (count === 0) return undefined;
  switch (unit) {
    case 'hour':
      return `PT${count}H`;
    case 'day':
      return `P${count}D`;
    case 'week':
      return `P${7 * count}D`;
    default:
      return `PT${count}M`;
  }
}
