import type { DraftAssessment, DraftQuestion } from '@lambdastorm/catalog';
import { createWorkerClient, type WorkerClient } from '../../shared/worker/createWorkerClient.ts';

let client: WorkerClient<DraftQuestion, DraftAssessment | undefined> | undefined;

/** Asks the worker that compares drafts with the catalog. It starts with the first question and stays for the next. */
export function askAboutDraft(question: DraftQuestion): Promise<DraftAssessment | undefined> {
  client ??= createWorkerClient<DraftQuestion, DraftAssessment | undefined>({
    startWorker: () => new Worker(new URL('./draftWorker.ts', import.meta.url), { type: 'module' }),
    loadFallback: async () => (await import('@lambdastorm/catalog')).assessContext,
  });
  return client.ask(question);
}
