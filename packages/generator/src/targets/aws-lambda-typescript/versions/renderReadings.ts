import type { GeneratedFile } from '../../../GeneratedFile.ts';
import type { PlannedMessage, ServerlessPlan } from '../../../plan/ServerlessPlan.ts';
import { docComment, quoted } from '../../../text/comments.ts';
import { foldArrow, foldList, importLines } from '../../../text/fold.ts';
import { lines } from '../../../text/lines.ts';
import { schemaId } from '../../json-schema/messageSchema.ts';
import { messageType, moduleName } from '../render/codeNames.ts';
import { generatedHeader } from '../render/header.ts';
import { findUpcaster, readVersions } from './casters.ts';

/** The schema that reads an event in any of its versions. */
export function readingName({ names }: PlannedMessage): string {
  return `Any${names.pascal}`;
}

/** Whether an event may come in a version before the newest. */
export function isReadInVersions(event: PlannedMessage): boolean {
  return readVersions(event).length > 0;
}

/** A module for each event that functions hear in several versions: all of them are told in the newest. */
export function renderReadings({ functions, context }: ServerlessPlan): readonly GeneratedFile[] {
  const heard = new Set(functions.flatMap(({ trigger }) => (trigger.type === 'event' ? trigger.events : [])));
  return [...heard].filter(isReadInVersions).map((event) => ({
    path: `src/generated/events/${event.names.kebab}.ts`,
    owner: 'generated',
    content: renderReading(event, context.source),
    noteIds: event.noteIds,
    key: `reading:${event.id}`,
  }));
}

function renderReading(event: PlannedMessage, ownSource: string): string {
  const versions = [...readVersions(event)].reverse();
  const types = [...versions, event].map(messageType);
  const casters = versions.flatMap((each) => findUpcaster(event, each) ?? []);
  const source = 'source' in event ? String(event.source) : ownSource;
  const newest = messageType(event);
  return lines(
    ...generatedHeader(event),
    "import { z } from 'zod';",
    ...casters.flatMap(({ name, module }) => importLines([name], `../../${module}.js`)),
    ...[...versions, event].flatMap((each) => importLines([messageType(each)], `./${moduleName(each)}.js`)),
    '',
    ...foldList("const versions = z.discriminatedUnion('schemaversion', [", types, ']);'),
    '',
    ...docComment(`${quoted(event.name)} in any version that is known here, told in version ${event.version}.`),
    `export const ${readingName(event)} = versions.transform(toNewest);`,
    '',
    `function toNewest(event: z.infer<typeof versions>): ${newest} {`,
    [
      'switch (event.schemaversion) {',
      [
        ...casters.flatMap(({ name, from, to }) => [
          `case ${from.version}:`,
          [
            'return toNewest({',
            [
              '...event,',
              `schemaversion: ${to.version},`,
              ...foldArrow('dataschema:', `'${schemaId(source, to)}'`, 8),
              `data: ${name}(event.data),`,
            ],
            '});',
          ],
        ]),
        `case ${event.version}:`,
        ['return event;'],
      ],
      '}',
    ],
    '}',
  );
}
