/** The minutes of a duration in weeks, days, hours and minutes; nothing of one that is none, or that is longer than a year. */
export function minutesOf(duration: string): number | undefined {
  const parts = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(duration);
  const [weeks = 0, days = 0, hours = 0, minutes = 0] = (parts ?? []).slice(1).map((part) => Number(part ?? 0));
  const total = ((weeks * 7 + days) * 24 + hours) * 60 + minutes;
  return total > 0 && total <= mostMinutes ? total : undefined;
}

const mostMinutes = 366 * 24 * 60;
