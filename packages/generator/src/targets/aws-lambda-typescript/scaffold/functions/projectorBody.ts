import { eventsWithoutKey } from '../../../../plan/readModels.ts';
import type { ProjectorFunction } from '../../../../plan/ServerlessPlan.ts';
import { importLines } from '../../../../text/fold.ts';
import { defineName } from '../../render/codeNames.ts';
import { projectionPath } from '../projection/projectionPath.ts';
import { importDefine, type ScaffoldBody } from './ScaffoldBody.ts';

/** The handler of a projector: what it does with an event is a pure function of its own file. */
export function projectorBody(planned: ProjectorFunction): ScaffoldBody {
  const { readModel } = planned;
  const rules = [...(eventsWithoutKey(readModel).length > 0 ? ['keyOf'] : []), 'project'];
  return {
    imports: [
      ...importDefine(planned),
      ...importLines(
        rules,
        projectionPath(readModel)
          .replace(/^src\//, '../')
          .replace(/\.ts$/, '.js'),
      ),
    ],
    handler: [`export const handler = ${defineName(planned)}({ ${rules.join(', ')} });`],
    functions: [],
  };
}
