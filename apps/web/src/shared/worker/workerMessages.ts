/** What goes to a worker: a question with a number. */
export interface NumberedQuestion<Question> {
  readonly number: number;
  readonly question: Question;
}

/** What comes back: the answer to that number, or the sentence of the error that it ended with. */
export type NumberedAnswer<Answer> =
  | { readonly number: number; readonly answer: Answer }
  | { readonly number: number; readonly error: string };
