import { type QueryScope, scopeOf } from '../../../../plan/readModels.ts';
import type { QueryFunction } from '../../../../plan/ServerlessPlan.ts';
import { fits } from '../../../../text/fold.ts';
import { defineName } from '../../render/codeNames.ts';
import { noteName } from '../noteName.ts';
import { importDefine, type ScaffoldBody, undecidedBody } from './ScaffoldBody.ts';

/** The handler of a query: it reads what is kept, where its path says which. */
export function queryBody(planned: QueryFunction): ScaffoldBody {
  const scope = scopeOf(planned);
  if (scope === undefined) return undecidedBody(planned, `Where ${noteName(planned.readModel.name)} is read from`);
  const { given, reads } = readings[scope === 'page' && planned.trigger.parameters.length > 0 ? 'part' : scope];
  const head = `export const handler = ${defineName(planned)}(({ ${given} }) =>`;
  const flat = `${head} ${reads});`;
  return {
    imports: importDefine(planned),
    handler: fits(flat, 0) ? [flat] : [head, [`${reads},`], ');'],
    functions: [],
  };
}

interface Reading {
  readonly given: string;
  readonly reads: string;
}

const readings: Readonly<Record<QueryScope | 'part', Reading>> = {
  view: { given: 'key, views', reads: 'views.read(key)' },
  page: { given: 'page, views', reads: 'views.list(page)' },
  part: { given: 'page, views, within', reads: 'views.list(page, within)' },
};
