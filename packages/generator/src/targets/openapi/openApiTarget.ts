import { leftOut } from '../../contract/leftOut.ts';
import type { GeneratorTarget } from '../../GeneratorTarget.ts';
import { planContext } from '../../plan/planContext.ts';
import { hasHttp, renderOpenApi } from './renderOpenApi.ts';

/** The commands, queries and webhooks of a context, as one OpenAPI document. */
export const openApiTarget: GeneratorTarget = {
  id: 'openapi',
  label: 'OpenAPI 3.1',
  generate: (context, model) => [renderOpenApi(planContext(context, model))],
  losses: (context, model) => {
    const plan = planContext(context, model);
    const nothing = hasHttp(plan) ? [] : ['Nothing is called over HTTP, so the document has no paths.'];
    const left = leftOut(plan, 'aggregates', 'policies', 'events', 'foreignEvents', 'requests', 'sources', 'schedules');
    return [...nothing, ...left];
  },
};
