import { deriveModel } from '@lambdastorm/derivation';
import { examples } from '@lambdastorm/examples';
import type { GeneratedProject } from '../../../GeneratedFile.ts';
import { generateProject } from '../../../generateProject.ts';
import { planContext } from '../../../plan/planContext.ts';
import type { ServerlessPlan } from '../../../plan/ServerlessPlan.ts';

/** A generated context of an example board. */
export interface GoldenProject {
  /** `pizza-ordering/kitchen` */
  readonly path: string;
  /** What it was generated from. */
  readonly plan: ServerlessPlan;
  readonly project: GeneratedProject;
}

/** Every context of every example, generated anew. */
export function generateGoldenProjects(): readonly GoldenProject[] {
  return examples.flatMap(({ id, board }) => {
    const { model } = deriveModel(board);
    return model.boundedContexts.map((context) => {
      const project = generateProject(model, context.id, 'aws-lambda-typescript');
      return { path: `${id}/${project.folder}`, plan: planContext(context, model), project };
    });
  });
}

/** Those whose files are kept to be read and reviewed; the others only have to work. */
export const keptProjects: ReadonlySet<string> = new Set([
  'ecommerce/orders',
  'ecommerce/payment',
  'parcel-depot/billing',
  'parcel-depot/depot',
  'pizza-ordering/kitchen',
  'pizza-ordering/ordering',
]);
