import type { JsonObject } from '@lambdastorm/schema';
import { settleNames } from '../naming/settleNames.ts';
import type { Names } from '../plan/ServerlessPlan.ts';
import { cloudEventModule } from '../targets/aws-lambda-typescript/render/modules/cloudEventModule.ts';
import { valuesModule } from '../targets/aws-lambda-typescript/render/modules/valuesModule.ts';
import { quoted } from '../text/comments.ts';
import { foldTypeArgument, importLines } from '../text/fold.ts';
import { lines } from '../text/lines.ts';
import { quoteText } from '../text/quoteText.ts';
import { renderZodSchema } from '../text/zod/renderZodSchema.ts';
import { toZodModule, type ZodModule } from '../text/zod/toZodModule.ts';
import { renderConsumer } from './renderConsumer.ts';
import { renderPublisher } from './renderPublisher.ts';
import { renderRule } from './renderRule.ts';

/** A message that was published, as code needs to know it. */
export interface MessageOnWire {
  /** What its owner is called on the wire. */
  readonly source: string;
  readonly kind: 'event' | 'command' | 'readModel';
  readonly wireName: string;
  /** As people wrote it. */
  readonly name: string;
  readonly version: number;
  readonly schema: JsonObject;
}

/** One file of the code. */
export interface CodeFile {
  readonly path: string;
  readonly content: string;
}

/** What the code of a message calls it. */
export interface MessageNames extends Names {
  /** The zod schema of what it carries. */
  readonly dataType: string;
  /** The zod schema of it as it travels. */
  readonly type: string;
  /** The module of both, without its ending. */
  readonly module: string;
}

/**
 * Code to publish a message, or to consume it, for a project that Lambdastorm did not generate: the same contract and the
 * same envelope as in those that it did. What people start from comes first.
 */
export function renderMessageCode(message: MessageOnWire, role: 'publish' | 'consume'): readonly CodeFile[] {
  const names = namesOf(message);
  const isOnBus = message.kind !== 'readModel';
  const module = toZodModule(message.schema, { isTolerant: role === 'consume' });
  const needsValues = module.values.length > 0;
  return [
    ...(isOnBus ? [role === 'publish' ? renderPublisher(message, names) : renderConsumer(message, names)] : []),
    renderContract(message, names, module),
    ...(isOnBus && role === 'consume' ? [renderRule(message)] : []),
    ...(isOnBus ? [{ path: 'cloud-event.ts', content: cloudEventModule }] : []),
    ...(needsValues ? [{ path: 'values.ts', content: valuesModule }] : []),
  ];
}

function namesOf({ wireName, kind, version }: MessageOnWire): MessageNames {
  const settled = settleNames([{ id: wireName, text: wireName, noun: 'message' }]).get(wireName);
  const names = settled ?? { kebab: 'message', pascal: 'Message', camel: 'message' };
  const type = `${names.pascal}V${version}`;
  return {
    ...names,
    type,
    dataType: kind === 'readModel' ? type : `${type}Data`,
    module: `${names.kebab}.v${version}`,
  };
}

function renderContract(message: MessageOnWire, names: MessageNames, module: ZodModule): CodeFile {
  const { source, kind, name, wireName, version } = message;
  const { type, dataType } = names;
  const travelling =
    kind === 'readModel'
      ? []
      : [
          '',
          `/** ${quoted(name)} as it travels. */`,
          `export const ${type} = cloudEvent({`,
          [`type: ${quoteText(`${source}.${wireName}`)},`, `version: ${version},`, `data: ${dataType},`],
          '});',
          ...foldTypeArgument(`export type ${type} = z.infer`, [`typeof ${type}`], ';'),
        ];
  return {
    path: `${names.module}.ts`,
    content: lines(
      "import { z } from 'zod';",
      ...(kind === 'readModel' ? [] : ["import { cloudEvent } from './cloud-event.js';"]),
      ...(module.values.length === 0 ? [] : importLines(module.values, './values.js')),
      '',
      ...renderZodSchema(dataType, `What ${quoted(name)} carries.`, module),
      ...travelling,
    ),
  };
}
