import type { GeneratedFile } from '../../../GeneratedFile.ts';
import type { GatewayCommand, PlannedGateway, ServerlessPlan } from '../../../plan/ServerlessPlan.ts';
import { docComment, quoted } from '../../../text/comments.ts';
import { fits, importLines } from '../../../text/fold.ts';
import { type Lines, lines } from '../../../text/lines.ts';
import { gatewayType, messageType, moduleName } from './codeNames.ts';
import { deprecation, generatedHeader } from './header.ts';

/** What each system outside is asked for; how it is asked is a person's to write. */
export function renderGateways({ gateways }: ServerlessPlan): readonly GeneratedFile[] {
  return gateways.map((gateway) => ({
    path: `src/generated/gateways/${gateway.names.kebab}.ts`,
    owner: 'generated',
    noteIds: gateway.noteIds,
    key: `gateway-types:${gateway.id}`,
    content: renderGateway(gateway),
  }));
}

function renderGateway(gateway: PlannedGateway): string {
  const { asks } = gateway;
  return lines(
    ...generatedHeader(gateway),
    ...asks.flatMap(({ command }) =>
      importLines([messageType(command)], `../commands/${moduleName(command)}.js`, 'import type'),
    ),
    ...(asks.some(({ events }) => events.length > 0) ? ["import type { OwnEvent } from '../own-events.js';"] : []),
    '',
    ...docComment(`What ${quoted(gateway.name)} is asked for.${deprecation(gateway)}`),
    `export interface ${gatewayType(gateway)} {`,
    asks.flatMap((ask) => [...docComment(commentOf(ask), 2), ...methodOf(ask)]),
    '}',
  );
}

function commentOf({ command, events }: GatewayCommand): string {
  const answer = events.length === 0 ? '' : '; what it answers becomes events of ours';
  return `${quoted(command.name)}${answer}.${deprecation(command)}`;
}

function methodOf({ command, events }: GatewayCommand): Lines {
  const before = `readonly ${command.names.camel}: (`;
  const parameter = `command: ${messageType(command)}`;
  const types = events.map(({ wireName }) => `'${wireName}'`);
  const answer = events.length === 0 ? 'void' : `readonly OwnEvent<${types.join(' | ')}>[]`;
  const after = `) => Promise<${answer}>;`;
  const flat = `${before}${parameter}${after}`;
  return fits(flat, 2) ? [flat] : [before, [`${parameter},`], after];
}
