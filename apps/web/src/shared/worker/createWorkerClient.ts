import type { NumberedAnswer } from './workerMessages.ts';

/** Answers questions in a worker, so that the page never waits for them. */
export interface WorkerClient<Question, Answer> {
  ask(question: Question): Promise<Answer>;
  close(): void;
}

/** As much of a `Worker` as is needed. */
export interface WorkerLine {
  postMessage(message: unknown): void;
  terminate(): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: 'error', listener: () => void): void;
}

export interface WorkerClientOptions<Question, Answer> {
  /** May throw where workers are forbidden. */
  readonly startWorker: () => WorkerLine;
  /** Loads what answers on this thread when the worker does not start or breaks down. */
  readonly loadFallback: () => Promise<(question: Question) => Answer | Promise<Answer>>;
}

interface Waiting<Question, Answer> {
  readonly question: Question;
  readonly resolve: (answer: Answer | Promise<Answer>) => void;
  readonly reject: (error: Error) => void;
}

export function createWorkerClient<Question, Answer>(
  options: WorkerClientOptions<Question, Answer>,
): WorkerClient<Question, Answer> {
  const waiting = new Map<number, Waiting<Question, Answer>>();
  let worker = start();
  let nextNumber = 1;

  function start(): WorkerLine | undefined {
    try {
      const started = options.startWorker();
      started.addEventListener('message', (event) => settle(event.data as NumberedAnswer<Answer>));
      started.addEventListener('error', goOnHere);
      return started;
    } catch {
      return undefined;
    }
  }

  function settle(message: NumberedAnswer<Answer>): void {
    const asked = waiting.get(message.number);
    waiting.delete(message.number);
    if ('answer' in message) asked?.resolve(message.answer);
    else asked?.reject(new Error(message.error));
  }

  function goOnHere(): void {
    worker?.terminate();
    worker = undefined;
    const open = [...waiting.values()];
    waiting.clear();
    for (const { question, resolve } of open) resolve(answerHere(question));
  }

  async function answerHere(question: Question): Promise<Answer> {
    const answer = await options.loadFallback();
    return answer(question);
  }

  return {
    ask(question) {
      if (worker === undefined) return answerHere(question);
      const { promise, resolve, reject } = Promise.withResolvers<Answer>();
      const number = nextNumber++;
      waiting.set(number, { question, resolve, reject });
      worker.postMessage({ number, question });
      return promise;
    },
    close() {
      worker?.terminate();
      worker = undefined;
      waiting.clear();
    },
  };
}
