import { expect, it } from 'vitest';
import type { BoardLog, LogEntry } from './BoardLog.ts';
import { groupCommit } from './groupCommit.ts';
import { inMemoryBoardLog } from './inMemoryBoardLog.ts';

const entry = (value: number): LogEntry => ({ boardId: 'a', update: Uint8Array.of(value) });

/** A log whose appends are let through one by one, or fail. */
function gatedLog() {
  const log = inMemoryBoardLog();
  const calls: { readonly size: number; pass(): void; fail(): void }[] = [];
  const append: BoardLog['append'] = async (entries) => {
    const gate = Promise.withResolvers<void>();
    calls.push({ size: entries.length, pass: gate.resolve, fail: () => gate.reject(new Error('The disk is full.')) });
    await gate.promise;
    return log.append(entries);
  };
  return { log: { ...log, append }, calls };
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 1));
}

it('collects what arrives while one commit runs', async () => {
  const { log, calls } = gatedLog();
  const commit = groupCommit({ log, onFailure: () => {} });
  const first = [commit.append(entry(1)), commit.append(entry(2))];
  await until(() => calls.length === 1);
  const second = [3, 4, 5].map((value) => commit.append(entry(value)));
  expect(commit.waitingBytes()).toBe(5);
  calls[0]?.pass();
  expect(await Promise.all(first)).toEqual([1, 2]);
  await until(() => calls.length === 2);
  calls[1]?.pass();
  expect(await Promise.all(second)).toEqual([3, 4, 5]);
  await commit.whenIdle();
  expect([calls.map((call) => call.size), commit.waitingBytes()]).toEqual([[2, 3], 0]);
});

it('acknowledges nothing while the log fails, tries again and goes on', async () => {
  const { log, calls } = gatedLog();
  const failures: unknown[] = [];
  const commit = groupCommit({ log, onFailure: (error) => failures.push(error), firstRetryMs: 1 });
  let isStored = false;
  const stored = commit.append(entry(1)).then(() => {
    isStored = true;
  });
  await until(() => calls.length === 1);
  calls[0]?.fail();
  await until(() => calls.length === 2);
  expect([isStored, commit.isHealthy(), failures.length]).toEqual([false, false, 1]);
  calls[1]?.pass();
  await stored;
  expect([isStored, commit.isHealthy()]).toEqual([true, true]);
  expect((await log.load('a')).updates).toHaveLength(1);
});

it('gives up what is not stored when it is stopped', async () => {
  const { log, calls } = gatedLog();
  const commit = groupCommit({ log, onFailure: () => {}, firstRetryMs: 60_000 });
  const results = Promise.allSettled([commit.append(entry(1)), commit.append(entry(2))]);
  await until(() => calls.length === 1);
  calls[0]?.fail();
  commit.stop();
  expect((await results).map((each) => each.status)).toEqual(['rejected', 'rejected']);
  await commit.whenIdle();
});
