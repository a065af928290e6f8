import { createWorkerClient, type WorkerClient } from '../../shared/worker/createWorkerClient.ts';
import type { CodeAnswer, CodeQuestion } from './answerAboutCode.ts';

let client: WorkerClient<CodeQuestion, CodeAnswer> | undefined;

/** Asks the worker that generates and colours code. It starts with the first question and stays for the next. */
export function askAboutCode<Type extends CodeQuestion['type']>(
  question: Extract<CodeQuestion, { readonly type: Type }>,
): Promise<Extract<CodeAnswer, { readonly type: Type }>> {
  client ??= createWorkerClient<CodeQuestion, CodeAnswer>({
    startWorker: () => new Worker(new URL('./codeWorker.ts', import.meta.url), { type: 'module' }),
    loadFallback: async () => (await import('./answerAboutCode.ts')).answerAboutCode,
  });
  // An answer has the type of its question.
  return client.ask(question) as Promise<Extract<CodeAnswer, { readonly type: Type }>>;
}
