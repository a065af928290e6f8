import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { mergeLines } from './mergeLines.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lambdastorm-merge-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What git makes of it; `undefined` when it sees a conflict. */
function gitMerge(yours: string, base: string, ours: string): string | undefined {
  for (const [name, text] of Object.entries({ yours, base, ours })) writeFileSync(join(folder, name), text);
  try {
    const args = ['merge-file', '-p', '--diff3', 'yours', 'base', 'ours'];
    return execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return undefined;
  }
}

interface LineEdit {
  readonly type: 'insert' | 'delete' | 'replace';
  readonly at: number;
  readonly word: string;
}

const anyEdit: fc.Arbitrary<LineEdit> = fc.record({
  type: fc.constantFrom('insert', 'delete', 'replace'),
  at: fc.nat(11),
  // Both sides draw from the same words, so that they sometimes say the same.
  word: fc.constantFrom('x', 'y', 'z'),
});
const anyEdits = fc.array(anyEdit, { maxLength: 4 });

const baseLines = Array.from({ length: 12 }, (_, index) => `line ${index}`);

function edited(edits: readonly LineEdit[]): string {
  const lines = baseLines.map((line) => [line]);
  for (const { type, at, word } of edits) {
    const place = lines[at] ?? [];
    if (type === 'insert') place.push(`${word} after ${at}`);
    else place.splice(0, 1, ...(type === 'delete' ? [] : [`${word} at ${at}`]));
  }
  return lines
    .flat()
    .map((line) => `${line}\n`)
    .join('');
}

it('[R1] merges what git merges, to the same text, and sees a conflict where git sees one', () => {
  const base = edited([]);
  fc.assert(
    fc.property(anyEdits, anyEdits, (one, other) => {
      const [yours, ours] = [edited(one), edited(other)];
      const expected = gitMerge(yours, base, ours);
      const { text, hasConflict } = mergeLines({ base, yours, ours });
      expect(hasConflict ? undefined : text).toEqual(expected);
    }),
    { numRuns: 100 },
  );
}, 60_000);

it('[R2] keeps every line of both sides, in the text or in a conflict', () => {
  fc.assert(
    fc.property(anyEdits, anyEdits, (one, other) => {
      const [base, yours, ours] = [edited([]), edited(one), edited(other)];
      const { text, hasConflict } = mergeLines({ base, yours, ours });
      const merged = text.split('\n');
      for (const side of [yours, ours]) {
        const added = side.split('\n').filter((line) => !base.split('\n').includes(line));
        for (const line of added) expect(merged).toContain(line);
      }
      expect(hasConflict).toBe(text.includes('<<<<<<< yours\n'));
    }),
  );
});
