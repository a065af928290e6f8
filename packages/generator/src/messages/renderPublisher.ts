import { docComment, quoted } from '../text/comments.ts';
import { foldArrow, foldList, importLines } from '../text/fold.ts';
import { lines } from '../text/lines.ts';
import { quoteText } from '../text/quoteText.ts';
import type { CodeFile, MessageNames, MessageOnWire } from './renderMessageCode.ts';

/** A function that puts the message on the bus, in its envelope and only when it fits its schema. */
export function renderPublisher(message: MessageOnWire, names: MessageNames): CodeFile {
  const { source, kind, wireName, name, version } = message;
  const { type, dataType, module, kebab, pascal } = names;
  const isCommand = kind === 'command';
  const verb = isCommand ? 'ask-for' : 'publish';
  const own = isCommand ? 'environment.EVENT_SOURCE' : quoteText(source);
  return {
    path: `${verb}-${kebab}.ts`,
    content: lines(
      "import { randomUUID } from 'node:crypto';",
      "import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';",
      "import { z } from 'zod';",
      ...importLines([type, `type ${dataType}`], `./${module}.js`),
      '',
      'const Environment = z.object({',
      ['EVENT_BUS_NAME: z.string(),', ...(isCommand ? ['EVENT_SOURCE: z.string(),'] : [])],
      '});',
      'const environment = Environment.parse(process.env);',
      'const eventBridge = new EventBridgeClient();',
      '',
      ...docComment(
        `${isCommand ? 'Asks for' : 'Publishes'} ${quoted(name)}. Work that is tried again passes the same id.`,
      ),
      ...foldList(
        `export async function ${isCommand ? 'askFor' : 'publish'}${pascal}(`,
        [`data: ${dataType}`, 'id: string = randomUUID()', 'correlationid: string = id'],
        '): Promise<void> {',
      ),
      [
        `const message = ${type}.parse({`,
        [
          "specversion: '1.0',",
          'id,',
          `source: ${own},`,
          `type: ${quoteText(`${source}.${wireName}`)},`,
          'time: new Date().toISOString(),',
          "datacontenttype: 'application/json',",
          ...foldArrow('dataschema:', quoteText(`urn:lambdastorm:${source}:${wireName}:${version}`), 4),
          `schemaversion: ${version},`,
          'correlationid,',
          'data,',
        ],
        '});',
        'const { Entries = [] } = await eventBridge.send(',
        [
          'new PutEventsCommand({',
          [
            'Entries: [',
            [
              '{',
              [
                'EventBusName: environment.EVENT_BUS_NAME,',
                `Source: ${own},`,
                `DetailType: ${quoteText(wireName)},`,
                'Detail: JSON.stringify(message),',
              ],
              '},',
            ],
            '],',
          ],
          '}),',
        ],
        ');',
        '// PutEvents answers 200 even for what the bus refused.',
        'const [answer] = Entries;',
        'if (answer?.EventId === undefined) {',
        [`throw new Error(\`The bus refused it: \${answer?.ErrorMessage ?? 'no answer'}\`);`],
        '}',
      ],
      '}',
    ),
  };
}
