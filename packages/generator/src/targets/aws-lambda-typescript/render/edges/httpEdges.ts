import { pathFields } from '../../../../contract/pathFields.ts';
import { scopeOf } from '../../../../plan/readModels.ts';
import type { CommandFunction, HttpRoute, PlannedReadModel, QueryFunction } from '../../../../plan/ServerlessPlan.ts';
import { foldList, importLines } from '../../../../text/fold.ts';
import type { Lines } from '../../../../text/lines.ts';
import { quoteKey, quoteText } from '../../../../text/quoteText.ts';
import { messageType, moduleName, viewKeyType, viewsName } from '../codeNames.ts';
import type { Edge, Tool } from './Edge.ts';

export function httpCommandEdge(planned: CommandFunction, { method, path }: HttpRoute): Edge {
  const { command, names } = planned;
  const fields = pathFields(planned).map((field) => `${quoteKey(field.name)}: '${field.kind}'`);
  const [open, ...rest] = foldList('pathFields: {', fields, '},', 4);
  return {
    given: { name: 'command', type: [`readonly command: ${messageType(command)};`] },
    imports: [
      ...importLines([messageType(command)], `../commands/${moduleName(command)}.js`),
      "import { answerCommand } from '../http.js';",
    ],
    comment: `Answers \`${method} ${path}\`.`,
    call: 'answerCommand',
    options: [`name: '${names.kebab}',`, `schema: ${messageType(command)},`, open, ...rest],
    result: 'void',
  };
}

/** A query of what is kept is handed the views; for any other somebody has to say where it is read from. */
export function queryEdge(planned: QueryFunction): Edge {
  const { readModel, trigger } = planned;
  const type = messageType(readModel);
  const module = importLines([type], `../read-models/${moduleName(readModel)}.js`);
  const common = {
    given: { name: 'query', type: ['readonly query: Query;'] },
    options: [`schema: ${type},`],
  } as const;
  const answers = `Answers \`${trigger.method} ${trigger.path}\``;
  switch (scopeOf(planned)) {
    case 'view':
      return {
        ...common,
        also: [
          { name: 'key', type: `readonly key: ${viewKeyType(readModel)};`, fields: keyInPath(planned) },
          views(readModel),
        ],
        imports: [
          "import { answerQuery, type Query } from '../http.js';",
          ...module,
          ...importViews(readModel, viewKeyType(readModel)),
        ],
        comment: `${answers}; \`undefined\` says that there is none.`,
        call: 'answerQuery',
        result: `${type} | undefined`,
      };
    case 'page':
      return {
        ...common,
        also: [{ name: 'page', type: 'readonly page: PageRequest;' }, ...within(planned), views(readModel)],
        imports: [
          "import type { Query } from '../http.js';",
          "import { answerPage } from '../pages.js';",
          ...module,
          "import type { Page, PageRequest } from '../views.js';",
          ...importViews(readModel, ...(trigger.parameters.length === 0 ? [] : [viewKeyType(readModel)])),
        ],
        comment: `${answers} with one page after the other.`,
        call: 'answerPage',
        received: 'query, page',
        result: `Page<${type}>`,
      };
    case undefined:
      return {
        ...common,
        imports: ["import { answerQuery, type Query } from '../http.js';", ...module],
        comment: `${answers}; \`undefined\` says that there is none.`,
        call: 'answerQuery',
        result: `${type} | undefined`,
      };
  }
}

function views(readModel: PlannedReadModel): Tool {
  const name = viewsName(readModel);
  return { name: 'views', type: `readonly views: typeof ${name};`, value: name };
}

/** The part of the key that the path says of all views that are asked for. */
function within(planned: QueryFunction): readonly Tool[] {
  const { readModel, trigger } = planned;
  if (trigger.parameters.length === 0) return [];
  return [{ name: 'within', type: `readonly within: Partial<${viewKeyType(readModel)}>;`, fields: keyInPath(planned) }];
}

function importViews(readModel: PlannedReadModel, ...types: readonly string[]): Lines {
  const names = [viewsName(readModel), ...types.map((type) => `type ${type}`)];
  return importLines(names, `../views/${readModel.names.kebab}.js`);
}

/** API Gateway sends no request without the parameters of its path. */
function keyInPath({ readModel: { keyFields }, trigger: { parameters } }: QueryFunction): readonly string[] {
  return keyFields
    .slice(0, parameters.length)
    .map((field) => `${quoteKey(field)}: query.parameters[${quoteText(field)}] ?? ''`);
}
