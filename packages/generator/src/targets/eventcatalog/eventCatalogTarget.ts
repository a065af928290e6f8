import { leftOut } from '../../contract/leftOut.ts';
import type { GeneratorTarget } from '../../GeneratorTarget.ts';
import { planContext } from '../../plan/planContext.ts';
import { domainPages } from './domainPages.ts';
import { messagePages } from './messagePages.ts';
import { serviceFiles } from './servicePage.ts';

/** A context as a domain of EventCatalog: the folder is one of those below `domains/` of a catalog. */
export const eventCatalogTarget: GeneratorTarget = {
  id: 'eventcatalog',
  label: 'EventCatalog',
  generate: (context, model) => {
    const plan = planContext(context, model);
    return [...domainPages(plan), ...serviceFiles(plan, model), ...messagePages(plan, model)];
  },
  losses: (context, model) => leftOut(planContext(context, model), 'policies', 'sources', 'schedules', 'gateways'),
};
