import { deriveModel } from '@lambdastorm/derivation';
import { examples } from '@lambdastorm/examples';
import type { GeneratedProject } from '../../../GeneratedFile.ts';
import { generateProject } from '../../../generateProject.ts';
import { planContext } from '../../../plan/planContext.ts';
import type { ServerlessPlan } from '../../../plan/ServerlessPlan.ts';
import { withRemembered } from '../../../plan/withRemembered.ts';
import { type ChangedWall, changePizza } from './changedPizza.ts';

/** A generated context of an example board. */
export interface GoldenProject {
  /** `pizza-ordering/kitchen` */
  readonly path: string;
  /** What it was generated from. */
  readonly plan: ServerlessPlan;
  readonly project: GeneratedProject;
}

/** Every context of every example, generated anew; and of one whose events have changed, generated again. */
export function generateGoldenProjects(): readonly GoldenProject[] {
  return walls().flatMap(({ id, model, remembered }) =>
    model.boundedContexts.map((context) => {
      const project = generateProject(model, context.id, 'aws-lambda-typescript', remembered);
      const plan = planContext(context, withRemembered(model, remembered));
      return { path: `${id}/${project.folder}`, plan, project };
    }),
  );
}

function walls(): readonly (ChangedWall & { readonly id: string })[] {
  return examples.flatMap(({ id, board }) => [
    { id, model: deriveModel(board).model, remembered: new Map() },
    ...(id === 'pizza-ordering' ? [{ id: `${id}-changed`, ...changePizza(board) }] : []),
  ]);
}

/** Those whose files are kept to be read and reviewed; the others only have to work. */
export const keptProjects: ReadonlySet<string> = new Set([
  'ecommerce/orders',
  'ecommerce/payment',
  'parcel-depot/billing',
  'parcel-depot/depot',
  'pizza-ordering-changed/kitchen',
  'pizza-ordering-changed/ordering',
  'pizza-ordering/kitchen',
  'pizza-ordering/ordering',
]);
