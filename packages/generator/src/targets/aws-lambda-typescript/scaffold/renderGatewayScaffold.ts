import type { GeneratedFile } from '../../../GeneratedFile.ts';
import type { PlannedGateway } from '../../../plan/ServerlessPlan.ts';
import { docComment, lineComment, quoted, toCommentText } from '../../../text/comments.ts';
import { lines } from '../../../text/lines.ts';
import { gatewayName, gatewayType } from '../render/codeNames.ts';
import { scaffoldHeader } from '../render/header.ts';
import { noteName } from './noteName.ts';
import { throwNotDecided } from './throwNotDecided.ts';

/** The file in which a person writes how a system outside is asked. */
export function renderGatewayScaffold(gateway: PlannedGateway): GeneratedFile {
  const { asks, id, names, noteIds } = gateway;
  const path = `src/gateways/${names.kebab}.ts`;
  return {
    ...{ path, owner: 'scaffold', noteIds, key: `gateway:${id}` },
    content: lines(
      ...scaffoldHeader(gateway),
      "import { NotDecided } from '../generated/errors.js';",
      `import type { ${gatewayType(gateway)} } from '../generated/gateways/${names.kebab}.js';`,
      '',
      '// INIT: what stands here runs once per execution environment. Create the client of the system here.',
      '',
      ...docComment(
        `The way out to ${quoted(gateway.name)}: its language is spoken here and nowhere else. A call that is made again must not do its work twice.`,
      ),
      `export const ${gatewayName(gateway)}: ${gatewayType(gateway)} = {`,
      asks.flatMap(({ command }) => [
        ...lineComment(
          `From ${quoted(command.name)} on the wall (${command.noteIds.map(toCommentText).join(', ')}).`,
          2,
        ),
        `${command.names.camel}: () => {`,
        throwNotDecided(`How ${noteName(gateway.name)} is asked to ${noteName(command.name)}`, path, 4),
        '},',
      ]),
      '};',
    ),
  };
}
