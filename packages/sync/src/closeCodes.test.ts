import { expect, it } from 'vitest';
import { closeCodes, findCloseCode } from './closeCodes.ts';

it('[Y4] gives every close code one sentence that fits into a close frame', () => {
  const codes = Object.values(closeCodes);
  expect(new Set(codes.map((each) => each.code)).size).toBe(codes.length);
  for (const { code, sentence } of codes) {
    expect(findCloseCode(code)?.sentence).toBe(sentence);
    expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(new TextEncoder().encode(sentence).length).toBeLessThanOrEqual(123);
  }
  expect(findCloseCode(1006)).toBeUndefined();
});
