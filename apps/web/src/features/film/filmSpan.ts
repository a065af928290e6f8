const day = new Intl.DateTimeFormat('en', { weekday: 'short', day: 'numeric', month: 'short' });
const minute = new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit', hour12: false });

/** When a film was taken, in the time of who looks: “Sun, Nov 29, 14:02 – 15:40”. */
export function filmSpan(from: Date, to: Date): string {
  const start = `${day.format(from)}, ${minute.format(from)}`;
  if (minute.formatToParts(from).join() === minute.formatToParts(to).join() && isSameDay(from, to)) return start;
  return `${start} – ${isSameDay(from, to) ? '' : `${day.format(to)}, `}${minute.format(to)}`;
}

function isSameDay(from: Date, to: Date): boolean {
  return from.toDateString() === to.toDateString();
}
