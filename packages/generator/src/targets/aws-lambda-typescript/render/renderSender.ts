import { cloudEventType } from '../../../contract/cloudEventType.ts';
import type { GeneratedFile } from '../../../GeneratedFile.ts';
import type { ServerlessPlan } from '../../../plan/ServerlessPlan.ts';
import { docComment, quoted } from '../../../text/comments.ts';
import { foldArrow, foldList, importLines } from '../../../text/fold.ts';
import { type Lines, lines } from '../../../text/lines.ts';
import { schemaId } from '../../json-schema/messageSchema.ts';
import { messageType, moduleName } from './codeNames.ts';
import { generatedHeader } from './header.ts';

/** What may be asked of other contexts; nothing when the context asks for nothing. */
export function renderSender({ foreignCommands }: ServerlessPlan): readonly GeneratedFile[] {
  if (foreignCommands.length === 0) return [];
  const content = lines(
    ...generatedHeader(),
    "import { type BusContract, toBusEntry } from './bus-entry.js';",
    "import type { Cause } from './cause.js';",
    "import { cloudEvent } from './cloud-event.js';",
    ...foreignCommands.flatMap((command) =>
      importLines([messageType(command)], `./commands/${moduleName(command)}.js`),
    ),
    "import { putEvents } from './put-events.js';",
    '',
    '/** What other contexts are asked for: who decides about it answers with events, if at all. */',
    'export interface ForeignCommands {',
    foreignCommands.flatMap((command) => [
      ...docComment(`${quoted(command.name)} of the context ${quoted(command.contextName)}.`, 2),
      `readonly ${command.names.camel}: ${messageType(command)};`,
    ]),
    '}',
    '',
    ...sender,
    '',
    'const contracts: Record<keyof ForeignCommands, BusContract> = {',
    foreignCommands.flatMap((command) => {
      const type = cloudEventType(command, command.source);
      const envelope = [`type: '${type}'`, `version: ${String(command.version)}`, `data: ${messageType(command)}`];
      return [
        `${command.names.camel}: {`,
        [
          ...foldList('schema: cloudEvent({', envelope, '}),', 4),
          `detailType: '${command.wireName}',`,
          `type: '${type}',`,
          `schemaversion: ${String(command.version)},`,
          ...foldArrow('dataschema:', `'${schemaId(command.source, command)}'`, 4),
        ],
        '},',
      ];
    }),
    '};',
    '',
    '/** A sender for one piece of work: all that it asks for names the same cause. */',
    'export function createSender(functionName: string, cause: Cause): Sender<keyof ForeignCommands> {',
    [
      'let asked = 0;',
      'const ask = async (contract: BusContract, data: unknown, subject?: string): Promise<void> => {',
      [
        'const entry = toBusEntry(contract, { data, subject }, { functionName, place: asked, cause });',
        'asked += 1;',
        'await putEvents([entry]);',
      ],
      '};',
      'return {',
      foreignCommands.flatMap(({ names: { camel } }) =>
        foldArrow(`${camel}: (data, subject) =>`, `ask(contracts.${camel}, data, subject)`, 4),
      ),
      '};',
    ],
    '}',
  );
  return [{ path: 'src/generated/sender.ts', owner: 'generated', content, noteIds: [] }];
}

const sender: Lines = [
  '/** Asks for these commands: those that the role of the function allows. */',
  'export type Sender<Name extends keyof ForeignCommands> = {',
  ['readonly [Each in Name]: (data: ForeignCommands[Each], subject?: string) => Promise<void>;'],
  '};',
];
