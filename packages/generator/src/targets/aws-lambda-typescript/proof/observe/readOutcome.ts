import type { Outcome } from '../lambda/runtimeApi.ts';
import { decided } from './decideProject.ts';

/** An answer as API Gateway would pass it on. */
export interface HttpAnswer {
  readonly statusCode: number;
  readonly body: string;
}

/** The HTTP answer of a function, when it gave one. */
export function findHttpAnswer(outcome: Outcome): HttpAnswer | undefined {
  if (outcome.status === 'failed' || typeof outcome.answer !== 'object') return undefined;
  return outcome.answer !== null && 'statusCode' in outcome.answer ? (outcome.answer as HttpAnswer) : undefined;
}

/** Whether AWS would take the work for done: no error, no problem, no record that failed. */
export function isDone(outcome: Outcome): boolean {
  if (outcome.status === 'failed') return false;
  const http = findHttpAnswer(outcome);
  return http === undefined ? failedRecords(outcome) === 0 : http.statusCode < 300;
}

/** How many records of a batch are to come again. */
function failedRecords(outcome: Outcome): number {
  if (outcome.status === 'failed') return 0;
  const { batchItemFailures = [] } = (outcome.answer ?? {}) as { batchItemFailures?: readonly unknown[] };
  return batchItemFailures.length;
}

/** What a person reads of a failure: the error, the problem, or what the log says of a failed record. */
export function reasonOf(outcome: Outcome, logs: readonly string[]): string {
  if (outcome.status === 'failed') return `${outcome.type}: ${outcome.message}`;
  const http = findHttpAnswer(outcome);
  return http?.body ?? linesOf(outcome.requestId, logs).join('\n');
}

/** How often something was decided in these invocations. */
export function decisionsIn(outcomes: readonly Outcome[], logs: readonly string[]): number {
  return outcomes.flatMap(({ requestId }) => linesOf(requestId, logs)).filter((line) => line.includes(`"${decided}"`))
    .length;
}

/** What an invocation wrote. */
export function linesOf(requestId: string, logs: readonly string[]): readonly string[] {
  return logs.filter((line) => line.includes(requestId));
}
