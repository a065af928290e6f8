import type { GeneratedFile } from '../../../GeneratedFile.ts';
import { isKept } from '../../../plan/readModels.ts';
import type { PlannedReadModel, ServerlessPlan } from '../../../plan/ServerlessPlan.ts';
import { docComment, quoted, toCommentText } from '../../../text/comments.ts';
import { foldList, foldTypeArgument, importLines } from '../../../text/fold.ts';
import { type Lines, lines } from '../../../text/lines.ts';
import { quoteText } from '../../../text/quoteText.ts';
import { messageType, moduleName, viewKeyType, viewsName } from './codeNames.ts';
import { generatedHeader } from './header.ts';

/** A module for every read model that is kept: what its views are kept under. */
export function renderViews({ readModels }: ServerlessPlan): readonly GeneratedFile[] {
  return readModels.filter(isKept).map((readModel) => ({
    path: `src/generated/views/${readModel.names.kebab}.ts`,
    owner: 'generated',
    noteIds: readModel.noteIds,
    key: `views:${readModel.id}`,
    content: renderModule(readModel),
  }));
}

function renderModule(readModel: PlannedReadModel): string {
  const { name, wireName, keyFields } = readModel;
  const fields = keyFields.map(quoteText);
  return lines(
    ...generatedHeader(readModel),
    ...importLines([messageType(readModel)], `../read-models/${moduleName(readModel)}.js`),
    ...importLines(['createViews', ...(fields.length === 0 ? [] : ['type ViewKey'])], '../views.js'),
    '',
    ...keyType(readModel),
    '',
    ...docComment(`Where ${quoted(name)} is kept: ${keptAs(keyFields)}.`),
    `export const ${viewsName(readModel)} = createViews({`,
    [`readModel: '${wireName}',`, ...foldList('keyFields: [', fields, '],', 2), `schema: ${messageType(readModel)},`],
    '});',
  );
}

function keyType(readModel: PlannedReadModel): Lines {
  const [type, name] = [viewKeyType(readModel), quoted(readModel.name)];
  if (readModel.keyFields.length === 0) {
    return [
      ...docComment(`There is a single view of ${name}, so its key has no parts.`),
      `export type ${type} = Readonly<Record<string, never>>;`,
    ];
  }
  const fields = readModel.keyFields.map(quoteText);
  return [
    ...docComment(`What tells one view of ${name} from another.`),
    ...foldTypeArgument(`export type ${type} = ViewKey`, fields, ';'),
  ];
}

function keptAs(keyFields: readonly string[]): string {
  return keyFields.length === 0 ? 'a single view' : `one view for every ${keyFields.map(toCommentText).join(' and ')}`;
}
