import { expect, it } from 'vitest';
import { dayIn } from './dayIn.ts';

const today = new Date(2026, 10, 30, 23, 30);

it('counts days in the calendar, also across months and years', () => {
  expect([dayIn(0, today), dayIn(1, today), dayIn(32, today)]).toEqual(['2026-11-30', '2026-12-01', '2027-01-01']);
});
