import type { BoundedContext, DomainModel } from '@lambdastorm/model';
import type { GeneratedFile } from './GeneratedFile.ts';

export type TargetId =
  | 'aws-lambda-typescript'
  | 'asyncapi'
  | 'openapi'
  | 'json-schema'
  | 'eventcatalog'
  | 'cloudevents';

/** A kind of project that a bounded context can become. */
export interface GeneratorTarget {
  readonly id: TargetId;
  /** For people: “AWS Lambda in TypeScript”. */
  readonly label: string;
  generate(context: BoundedContext, model: DomainModel): readonly GeneratedFile[];
  /** What of the context the format can't say, in sentences for people; absent where nothing is lost. */
  losses?(context: BoundedContext, model: DomainModel): readonly string[];
}
