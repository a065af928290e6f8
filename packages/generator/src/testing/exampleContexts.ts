import { deriveModel } from '@lambdastorm/derivation';
import { examples } from '@lambdastorm/examples';
import type { BoundedContext, DomainModel } from '@lambdastorm/model';
import fc from 'fast-check';
import type { GeneratedFile } from '../GeneratedFile.ts';
import type { TargetId } from '../GeneratorTarget.ts';
import { generateProject } from '../generateProject.ts';
import { anyModel } from './anyModel.ts';

/** A context and the model that it is in. */
export interface ContextOfModel {
  /** `pizza-ordering/Kitchen` */
  readonly title: string;
  readonly context: BoundedContext;
  readonly model: DomainModel;
}

/** Every context of every example. */
export const exampleContexts: readonly ContextOfModel[] = examples.flatMap(({ id, board }) =>
  contextsOf(deriveModel(board).model, id),
);

/** Contexts with names and payloads from hell, the same every time. */
export function hostileContexts(numRuns: number): readonly ContextOfModel[] {
  return fc.sample(anyModel, { seed: 20, numRuns }).flatMap((model, place) => contextsOf(model, `hostile ${place}`));
}

/** Whether Ajv can compile its schemas, which it can't when a field is named by half a character. */
export function isWellFormed({ model }: ContextOfModel): boolean {
  return !/\\ud[89a-f]/.test(JSON.stringify(model));
}

function contextsOf(model: DomainModel, title: string): ContextOfModel[] {
  return model.boundedContexts.map((context) => ({ title: `${title}/${context.name}`, context, model }));
}

/** What a context becomes, without what Lambdastorm remembers for itself. */
export function filesOf({ context, model }: ContextOfModel, target: TargetId): readonly GeneratedFile[] {
  return generateProject(model, context.id, target).files.filter(({ path }) => !path.startsWith('.lambdastorm/'));
}

/** The text of one of them. */
export function textOf(files: readonly GeneratedFile[], path: string): string {
  const file = files.find((each) => each.path === path);
  if (file === undefined) throw new Error(`There is no ${path} among ${files.map((each) => each.path).join(', ')}.`);
  return file.content;
}
