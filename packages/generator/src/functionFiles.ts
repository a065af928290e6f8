import type { BoundedContext, DomainModel } from '@lambdastorm/model';
import { planContext } from './plan/planContext.ts';

/** The entry point of a function in the project of a context. */
export interface FunctionFile {
  /** That of the command, policy or read model that it works for; further functions of the same part add a colon and more. */
  readonly id: string;
  readonly path: string;
}

/** Where the functions of a context are in its project for AWS Lambda in TypeScript. */
export function functionFiles(context: BoundedContext, model: DomainModel): readonly FunctionFile[] {
  return planContext(context, model).functions.map(({ id, names }) => ({
    id,
    path: `src/functions/${names.kebab}.ts`,
  }));
}
