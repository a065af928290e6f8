import type { GeneratedFile } from '../../../GeneratedFile.ts';
import type { PlannedFunction } from '../../../plan/ServerlessPlan.ts';
import { lines } from '../../../text/lines.ts';
import { scaffoldHeader } from '../render/header.ts';
import { commandBody } from './functions/commandBody.ts';
import { handlerComment } from './functions/handlerComment.ts';
import { policyBody } from './functions/policyBody.ts';
import { projectorBody } from './functions/projectorBody.ts';
import { queryBody } from './functions/queryBody.ts';
import { type ScaffoldBody, scaffoldPath } from './functions/ScaffoldBody.ts';

/** The file in which a person writes what one function does, wired as far as the wall says. */
export function renderFunctionScaffold(planned: PlannedFunction): GeneratedFile {
  const body = toBody(planned);
  return {
    path: scaffoldPath(planned),
    owner: 'scaffold',
    noteIds: planned.noteIds,
    key: `function:${planned.id}`,
    content: lines(
      ...scaffoldHeader(planned),
      ...body.imports,
      '',
      '// INIT: what stands here runs once per execution environment, before the first event. Create',
      '// clients and read configuration here.',
      '',
      ...handlerComment(planned),
      ...body.handler,
      ...body.functions,
    ),
  };
}

function toBody(planned: PlannedFunction): ScaffoldBody {
  switch (planned.role) {
    case 'command':
      return commandBody(planned);
    case 'query':
      return queryBody(planned);
    case 'projector':
      return projectorBody(planned);
    case 'policy':
      return policyBody(planned);
  }
}
