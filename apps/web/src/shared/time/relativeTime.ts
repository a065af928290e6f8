const steps = [
  { unit: 'minute', seconds: 60, below: 60 },
  { unit: 'hour', seconds: 3600, below: 24 },
  { unit: 'day', seconds: 86_400, below: 30 },
] as const;

const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
const absolute = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'long', year: 'numeric' });

/** When something happened, as people say it: “3 minutes ago”, and the date once a month has passed. */
export function relativeTime(then: Date, now: Date): string {
  const seconds = (now.getTime() - then.getTime()) / 1000;
  // A clock that runs ahead of the server's must not promise the future.
  if (seconds < 45) return 'just now';
  for (const step of steps) {
    const count = Math.max(1, Math.round(seconds / step.seconds));
    if (count < step.below) return relative.format(-count, step.unit);
  }
  return `on ${absolute.format(then)}`;
}
