import { expect, it } from 'vitest';
import { filmTimeline } from './filmTimeline.ts';

const at = (ms: number) => ({ at: new Date(ms) });

it('shows edits as far apart as they were, but shortens pauses', () => {
  const timeline = filmTimeline([at(50_000), at(51_000), at(51_000), at(500_000), at(501_500)]);
  expect([1, 2, 3, 4, 5].map(timeline.timeOf)).toEqual([0, 1_000, 1_000, 4_000, 5_500]);
  expect(timeline.durationMs).toBe(5_500);
  expect([0, 999, 1_000, 3_999, 4_000, 5_500, 9_999].map(timeline.countAt)).toEqual([1, 1, 3, 3, 4, 5, 5]);
  expect([timeline.timeOf(0), timeline.timeOf(9)]).toEqual([0, 5_500]);
});

it('takes a film of one edit, of none, and a clock that was set back', () => {
  expect(filmTimeline([at(7)])).toMatchObject({ durationMs: 0 });
  expect(filmTimeline([at(7)]).countAt(0)).toBe(1);
  expect([filmTimeline([]).durationMs, filmTimeline([]).countAt(0)]).toEqual([0, 0]);
  expect(filmTimeline([at(9_000), at(1_000), at(2_000)]).durationMs).toBe(1_000);
});
