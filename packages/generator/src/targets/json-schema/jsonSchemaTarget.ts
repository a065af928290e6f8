import type { GeneratorTarget } from '../../GeneratorTarget.ts';
import { planContext } from '../../plan/planContext.ts';
import { renderSchemas } from './renderSchemas.ts';

/** The messages of a context as JSON Schema 2020-12, for whoever speaks another language. */
export const jsonSchemaTarget: GeneratorTarget = {
  id: 'json-schema',
  label: 'JSON Schema',
  generate: (context, model) => renderSchemas(planContext(context, model)),
};
