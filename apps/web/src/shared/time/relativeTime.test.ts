import { expect, it } from 'vitest';
import { relativeTime } from './relativeTime.ts';

const now = new Date('2026-03-20T12:00:00Z');
const before = (seconds: number) => relativeTime(new Date(now.getTime() - seconds * 1000), now);

it('says how long ago something happened', () => {
  expect([5, 50, 180, 3599, 7200, 86_400, 3 * 86_400].map(before)).toEqual([
    'just now',
    '1 minute ago',
    '3 minutes ago',
    '1 hour ago',
    '2 hours ago',
    'yesterday',
    '3 days ago',
  ]);
});

it('gives the date after a month', () => {
  expect(before(60 * 86_400)).toBe('on January 19, 2026');
});

it('never speaks of the future when clocks differ', () => {
  expect(before(-600)).toBe('just now');
});
