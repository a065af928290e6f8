import { Problem, type ProblemCode } from '@lambdastorm/contract';

/** Why a request did not work out. The message is a sentence for people. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly code: ProblemCode | 'unreachable' | 'answer-not-understood';
  readonly requestId: string | undefined;

  constructor(code: ApiProblem['code'], message: string, requestId?: string) {
    super(message);
    this.code = code;
    this.requestId = requestId;
  }

  /** Whether asking again is pointless. */
  get isFinal(): boolean {
    return !['unreachable', 'unavailable', 'too-many-requests', 'internal-error'].includes(this.code);
  }
}

/** The server's refusal as it says it, or the best sentence for an answer that is no problem+json. */
export function parseProblem(status: number, body: string): ApiProblem {
  const problem = Problem.safeParse(parseJson(body));
  if (problem.success) {
    const { code, detail, errors, requestId } = problem.data;
    const places = (errors ?? [])
      .filter(({ message }) => message !== detail)
      .map(({ pointer, message }) => (pointer === '' ? message : `${pointer}: ${message}`));
    return new ApiProblem(code, [detail, ...places].join(' '), requestId);
  }
  if (status === 413) return new ApiProblem('request-too-large', 'This is more than the server takes at once.');
  if (status === 429) return new ApiProblem('too-many-requests', 'Too much at once. Wait a minute, then try again.');
  if (status >= 500) return unreachable();
  return new ApiProblem('answer-not-understood', `The server answered with status ${status}. Load the page again.`);
}

export function unreachable(): ApiProblem {
  return new ApiProblem('unreachable', 'The server can’t be reached. Check your connection, then try again.');
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
