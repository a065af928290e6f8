import { pathFields } from '../../../../contract/pathFields.ts';
import type { CommandFunction, HttpRoute, QueryFunction } from '../../../../plan/ServerlessPlan.ts';
import { foldList, importLines } from '../../../../text/fold.ts';
import { quoteKey } from '../../../../text/quoteText.ts';
import { messageType, moduleName } from '../codeNames.ts';
import type { Edge } from './Edge.ts';

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

export function queryEdge({ readModel, trigger }: QueryFunction): Edge {
  return {
    given: { name: 'query', type: ['readonly query: Query;'] },
    imports: [
      "import { answerQuery, type Query } from '../http.js';",
      ...importLines([messageType(readModel)], `../read-models/${moduleName(readModel)}.js`),
    ],
    comment: `Answers \`${trigger.method} ${trigger.path}\`; \`undefined\` says that there is none.`,
    call: 'answerQuery',
    options: [`schema: ${messageType(readModel)},`],
    result: `${messageType(readModel)} | undefined`,
  };
}
