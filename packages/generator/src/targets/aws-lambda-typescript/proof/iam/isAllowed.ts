import type { AwsCall } from '../aws/AwsCall.ts';

/** A statement of an identity policy, as far as our roles use them. */
export interface Statement {
  readonly Sid?: string;
  readonly Effect: 'Allow' | 'Deny';
  readonly Action: string | readonly string[];
  readonly Resource: string | readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
}

type Request = Pick<AwsCall, 'action' | 'resource' | 'context'>;

/** Whether IAM would let a call through: some statement allows it and none denies it. */
export function isAllowed(statements: readonly Statement[], request: Request): boolean {
  const matching = statements.filter((statement) => matches(statement, request));
  return matching.some(({ Effect }) => Effect === 'Allow') && !matching.some(({ Effect }) => Effect === 'Deny');
}

function matches({ Action, Resource, Condition = {} }: Statement, { action, resource, context }: Request): boolean {
  return (
    // Actions don't mind case, ARNs do.
    list(Action).some((pattern) => isLike(action.toLowerCase(), pattern.toLowerCase())) &&
    list(Resource).some((pattern) => isLike(resource, pattern)) &&
    Object.entries(Condition).every(([operator, keys]) =>
      Object.entries(keys).every(([key, wanted]) => holds(operator, { key, values: context[key] }, list(wanted))),
    )
  );
}

type Test = (value: string, wanted: readonly string[]) => boolean;

const tests: Readonly<Record<string, Test>> = {
  StringEquals: (value, wanted) => wanted.includes(value),
  StringLike: (value, wanted) => wanted.some((pattern) => isLike(value, pattern)),
  ArnEquals: (value, wanted) => wanted.some((pattern) => isLike(value, pattern)),
  ArnLike: (value, wanted) => wanted.some((pattern) => isLike(value, pattern)),
  Bool: (value, wanted) => wanted.includes(value.toLowerCase()),
};

interface ContextKey {
  readonly key: string;
  readonly values: readonly string[] | undefined;
}

/** Keys of a request that have one value; the others of our calls have many. */
const singleValued = new Set(['iam:PassedToService']);

/** One condition. A key that may have many values is never taken by an operator without `For…Values`. */
function holds(operator: string, { key, values }: ContextKey, wanted: readonly string[]): boolean {
  if (operator === 'Null') return wanted.includes(String(values === undefined || values.length === 0));
  const [, quantifier, name = ''] = /^(?:(ForAllValues|ForAnyValue):)?(\w+)$/.exec(operator) ?? [];
  const test = tests[name];
  if (test === undefined) throw new Error(`The proof does not know the condition operator ${operator}.`);
  if (quantifier === 'ForAllValues') return (values ?? []).every((value) => test(value, wanted));
  if (quantifier === 'ForAnyValue') return (values ?? []).some((value) => test(value, wanted));
  return singleValued.has(key) && (values ?? []).some((value) => test(value, wanted));
}

function isLike(text: string, pattern: string): boolean {
  const escaped = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${escaped}$`, 's').test(text);
}

function list(value: string | readonly string[]): readonly string[] {
  return typeof value === 'string' ? [value] : value;
}
