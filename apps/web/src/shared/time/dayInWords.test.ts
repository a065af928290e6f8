import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

it.each(['America/Los_Angeles', 'Pacific/Auckland', 'UTC'])(
  'says the day that was chosen, also in %s',
  async (zone) => {
    vi.stubEnv('TZ', zone);
    const { dayInWords } = await import('./dayInWords.ts');
    expect(dayInWords(new Date('2026-12-01').toISOString())).toBe('December 1, 2026');
  },
);
