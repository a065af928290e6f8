const day = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A day that was chosen in a date field and is kept as its first moment in UTC: the same day for readers everywhere. */
export function dayInWords(time: string): string {
  return day.format(new Date(time));
}
