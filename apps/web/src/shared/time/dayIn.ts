/** So many days from today on, as date fields write it. */
export function dayIn(days: number, today: Date): string {
  // At noon no change of the clock makes it another day.
  const day = new Date(today.getFullYear(), today.getMonth(), today.getDate() + days, 12);
  const [year, ...rest] = [day.getFullYear(), day.getMonth() + 1, day.getDate()];
  return [String(year), ...rest.map((part) => String(part).padStart(2, '0'))].join('-');
}
