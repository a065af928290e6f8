/** `src/generated/cause.ts` of every project that needs it. */
export const causeModule = `/** What led to a piece of work; everything that follows from it carries these ids on. */
export interface Cause {
  /** Of the request, event or run: the causation id of what follows. */
  readonly id: string;
  /** Of the whole story, from its first request on. */
  readonly correlationId: string;
}
`;
