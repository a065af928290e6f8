import { leftOut } from '../../contract/leftOut.ts';
import type { GeneratorTarget } from '../../GeneratorTarget.ts';
import { planContext } from '../../plan/planContext.ts';
import { renderBundle } from './renderBundle.ts';
import { renderSchemas } from './renderSchemas.ts';

/** The messages of a context as JSON Schema 2020-12, for whoever speaks another language: one file each, and all in one. */
export const jsonSchemaTarget: GeneratorTarget = {
  id: 'json-schema',
  label: 'JSON Schema',
  generate: (context, model) => {
    const plan = planContext(context, model);
    return [...renderSchemas(plan), renderBundle(plan)];
  },
  losses: (context, model) => leftOut(planContext(context, model), 'aggregates', 'policies', 'foreignEvents'),
};
