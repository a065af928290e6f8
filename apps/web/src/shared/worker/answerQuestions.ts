import type { NumberedAnswer, NumberedQuestion } from './workerMessages.ts';

/** The worker's side of `createWorkerClient`: answers each question in the order they come. */
export function answerQuestions<Question, Answer>(answer: (question: Question) => Answer | Promise<Answer>): void {
  addEventListener('message', (event: MessageEvent<NumberedQuestion<Question>>) => {
    void reply(event.data);
  });

  async function reply({ number, question }: NumberedQuestion<Question>): Promise<void> {
    try {
      post({ number, answer: await answer(question) });
    } catch (error) {
      post({ number, error: error instanceof Error ? error.message : String(error) });
    }
  }

  function post(message: NumberedAnswer<Answer>): void {
    postMessage(message);
  }
}
