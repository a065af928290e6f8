import { expect, it } from 'vitest';
import { createWorkerClient, type WorkerLine } from './createWorkerClient.ts';
import type { NumberedQuestion } from './workerMessages.ts';

/** A worker that doubles numbers when it is told to, in this thread. */
function doublingWorker() {
  const asked: NumberedQuestion<number>[] = [];
  const onMessage: ((event: { readonly data: unknown }) => void)[] = [];
  const onError: (() => void)[] = [];
  const line: WorkerLine = {
    postMessage: (message) => void asked.push(message as NumberedQuestion<number>),
    terminate: () => {},
    addEventListener(type: string, listener: (event: { readonly data: unknown }) => void) {
      if (type === 'message') onMessage.push(listener);
      else onError.push(() => listener({ data: undefined }));
    },
  };
  return {
    line,
    answer(position: number) {
      const { number, question } = asked[position] ?? { number: 0, question: 0 };
      for (const listener of onMessage) listener({ data: { number, answer: question * 2 } });
    },
    refuse(position: number, error: string) {
      for (const listener of onMessage) listener({ data: { number: asked[position]?.number ?? 0, error } });
    },
    breakDown: () => {
      for (const listener of onError) listener();
    },
  };
}

const doubleHere = async () => (question: number) => question * 2;
const neverNeeded = async (): Promise<(question: number) => number> => {
  throw new Error('The worker works.');
};

it('gives each question its own answer, in whatever order they come', async () => {
  const worker = doublingWorker();
  const client = createWorkerClient<number, number>({ startWorker: () => worker.line, loadFallback: neverNeeded });
  const answers = [client.ask(1), client.ask(2)];
  worker.answer(1);
  worker.answer(0);
  expect(await Promise.all(answers)).toEqual([2, 4]);
});

it('hands the worker’s error to who asked', async () => {
  const worker = doublingWorker();
  const client = createWorkerClient<number, number>({ startWorker: () => worker.line, loadFallback: neverNeeded });
  const answer = client.ask(1);
  worker.refuse(0, 'No such context.');
  await expect(answer).rejects.toThrow('No such context.');
});

it('goes on in the page when the worker breaks down', async () => {
  const worker = doublingWorker();
  const client = createWorkerClient<number, number>({ startWorker: () => worker.line, loadFallback: doubleHere });
  const open = client.ask(3);
  worker.breakDown();
  expect(await open).toBe(6);
  expect(await client.ask(4)).toBe(8);
});

it('works where workers are forbidden', async () => {
  const client = createWorkerClient<number, number>({
    startWorker: () => {
      throw new Error('Refused by the content security policy.');
    },
    loadFallback: doubleHere,
  });
  expect(await client.ask(5)).toBe(10);
});
