import { dayIn } from '../../shared/time/dayIn.ts';

/** How long a key can let programs in, in days. */
export const keyLifetimes = [
  { value: '30', label: '30 days' },
  { value: '90', label: '90 days' },
  { value: '365', label: 'a year' },
  { value: 'day', label: 'until a day …' },
  { value: '', label: 'until revoked' },
] as const;

export type KeyLifetime = (typeof keyLifetimes)[number]['value'];

export const mostDays = 3660;
const dayMs = 24 * 60 * 60_000;

/** The days that a key lasts; `undefined`: until it is revoked. A day in the calendar counts from today on. */
export function daysOf(lifetime: KeyLifetime, day: string, today: Date): number | undefined {
  if (lifetime === '') return undefined;
  return lifetime === 'day' ? daysUntil(day, today) : Number(lifetime);
}

/** `NaN` without a day. */
function daysUntil(day: string, today: Date): number {
  return (Date.parse(day) - Date.parse(dayIn(0, today))) / dayMs;
}
