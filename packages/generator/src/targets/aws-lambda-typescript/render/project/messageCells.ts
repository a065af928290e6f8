import type { PlannedMessage } from '../../../../plan/ServerlessPlan.ts';
import { toMarkdownCode } from '../../../../text/markdown.ts';
import { schemaPath } from '../../../json-schema/renderSchemas.ts';

/** The fields of a message in a cell of a table. */
export function carries({ payload }: PlannedMessage): string {
  if (payload.type === 'jsonSchema') return 'see its schema';
  return listed(
    payload.fields.map(
      ({ name, required, personal }) =>
        `${toMarkdownCode(name)}${required ? '' : '?'}${personal === true ? ' (personal)' : ''}`,
    ),
  );
}

export function schemaLink(message: PlannedMessage): string {
  return `[v${message.version}](${schemaPath(message)})`;
}

export function listed(texts: readonly string[]): string {
  return texts.length === 0 ? '–' : texts.join(', ');
}
