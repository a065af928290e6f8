import { docComment, quoted } from '../text/comments.ts';
import { foldList } from '../text/fold.ts';
import { lines } from '../text/lines.ts';
import { quoteText } from '../text/quoteText.ts';
import type { CodeFile, MessageNames, MessageOnWire } from './renderMessageCode.ts';

/** A handler that reads the message from the bus and refuses what is not what it says. */
export function renderConsumer({ name, wireName }: MessageOnWire, names: MessageNames): CodeFile {
  const { type, module, kebab, pascal } = names;
  return {
    path: `on-${kebab}.ts`,
    content: lines(
      "import type { EventBridgeEvent } from 'aws-lambda';",
      `import { ${type} } from './${module}.js';`,
      '',
      ...docComment(`Reacts to ${quoted(name)}. It may arrive twice: source and id of the event itself tell.`),
      ...foldList(
        'export async function handler(',
        [`received: EventBridgeEvent<${quoteText(wireName)}, unknown>`],
        '): Promise<void> {',
      ),
      [`const event = ${type}.parse(received.detail);`, `await on${pascal}(event);`],
      '}',
      '',
      `async function on${pascal}({ source, id, data }: ${type}): Promise<void> {`,
      ["console.log('Here something happens.', { source, id, data });"],
      '}',
    ),
  };
}
