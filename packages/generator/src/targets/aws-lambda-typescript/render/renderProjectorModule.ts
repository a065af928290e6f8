import { cloudEventType } from '../../../contract/cloudEventType.ts';
import { eventsWithoutKey } from '../../../plan/readModels.ts';
import type { ProjectorFunction } from '../../../plan/ServerlessPlan.ts';
import { accessField } from '../../../text/accessField.ts';
import { docComment, quoted } from '../../../text/comments.ts';
import { fits, foldList, foldTypeArguments, foldUnion, importLines } from '../../../text/fold.ts';
import { type Lines, lines } from '../../../text/lines.ts';
import { quoteKey } from '../../../text/quoteText.ts';
import {
  defineName,
  messageType,
  moduleName,
  projectedEventType,
  projectionType,
  viewKeyType,
  viewsName,
} from './codeNames.ts';
import { eventSchema } from './edges/busEdges.ts';
import { generatedHeader } from './header.ts';

/** The module of a projector: what its events are, which view each is about, and what a person has to say. */
export function renderProjectorModule(planned: ProjectorFunction, source: string): string {
  const { readModel, trigger } = planned;
  const { types, imports, option } = eventSchema(trigger.events);
  const strangers = eventsWithoutKey(readModel);
  const [view, key, event, projection] = [
    messageType(readModel),
    viewKeyType(readModel),
    projectedEventType(planned),
    projectionType(planned),
  ];
  const asksForKey = strangers.length > 0;
  return lines(
    ...generatedHeader(planned),
    ...imports,
    "import { projectEvents } from '../projector.js';",
    ...importLines([view], `../read-models/${moduleName(readModel)}.js`, 'import type'),
    "import type { Project } from '../view-history.js';",
    ...importLines(
      [viewsName(readModel), ...(asksForKey ? [`type ${key}`] : [])],
      `../views/${readModel.names.kebab}.js`,
    ),
    '',
    ...docComment(`An event that updates ${quoted(readModel.name)}.`),
    ...foldUnion(`export type ${event} = `, types, ';'),
    '',
    ...docComment(`What a person says of ${quoted(readModel.name)}.`),
    `export interface ${projection} {`,
    [
      ...foldTypeArguments('readonly project: Project', [view, event], ';', 2),
      ...(asksForKey
        ? [
            '/** Which view an event is about that does not carry its key. */',
            ...foldUnion('readonly keyOf: (event: ', strangers.map(messageType), `) => ${key};`, 2),
          ]
        : []),
    ],
    '}',
    '',
    ...docComment(`Keeps ${quoted(readModel.name)} up to date.`),
    ...foldList(`export function ${defineName(planned)}(`, [`projection: ${projection}`], ') {'),
    [
      'return projectEvents({',
      [`views: ${viewsName(readModel)},`, ...option, ...keyOf(planned, source), 'project: projection.project,'],
      '});',
    ],
    '}',
  );
}

function keyOf({ readModel, trigger }: ProjectorFunction, source: string): Lines {
  const strangers = eventsWithoutKey(readModel);
  if (strangers.length === trigger.events.length) return ['keyOf: (event) => projection.keyOf(event),'];
  const { keyFields } = readModel;
  const parts = keyFields.map((field) => `${quoteKey(field)}: ${accessField('event.data', field)}`);
  if (keyFields.length === 0) return ['keyOf: () => ({}),'];
  if (strangers.length === 0) {
    const flat = `keyOf: (event) => ({ ${parts.join(', ')} }),`;
    return fits(flat, 4) ? [flat] : ['keyOf: (event) => ({', parts.map((part) => `${part},`), '}),'];
  }
  return [
    'keyOf: (event) => {',
    [
      'switch (event.type) {',
      [
        ...strangers.map((event) => `case '${cloudEventType(event, source)}':`),
        ['return projection.keyOf(event);'],
        'default:',
        foldList('return {', parts, '};', 10),
      ],
      '}',
    ],
    '},',
  ];
}
