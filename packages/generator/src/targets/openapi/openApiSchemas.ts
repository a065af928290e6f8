import type { JsonObject, JsonValue } from '@lambdastorm/schema';
import { commandRequest } from '../../contract/commandRequest.ts';
import { embedSchema } from '../../contract/embedSchema.ts';
import { omitFields, withoutClosing } from '../../contract/omitFields.ts';
import { pathFields } from '../../contract/pathFields.ts';
import { scopeOf } from '../../plan/readModels.ts';
import type { PlannedContext, PlannedMessage } from '../../plan/ServerlessPlan.ts';
import { sampleOf } from '../../plan/sampleOf.ts';
import { messageSchema } from '../json-schema/messageSchema.ts';
import { type HttpFunction, type HttpOperation, isWebhook } from './HttpOperation.ts';

/** What a request carries. */
export interface Body {
  /** Its key in `components.schemas`. */
  readonly key: string;
  readonly schema: JsonObject;
  readonly isRequired: boolean;
  /** Absent where no value fits the schema, or any does. */
  readonly sample?: JsonValue;
}

type Source = Pick<PlannedContext, 'source'>;

/** The key of a message in `components.schemas`. */
export function schemaKey({ names, version }: PlannedMessage): string {
  return `${names.pascal}V${version}`;
}

/** The key of a page of a read model. */
export function pageKey(readModel: PlannedMessage): string {
  return `${schemaKey(readModel)}Page`;
}

/** What the caller of a function sends; `undefined` where all is in the path, or nothing is sent. */
export function bodyOf(planned: HttpFunction, source: Source): Body | undefined {
  if (planned.role === 'query' || planned.role === 'projector') return undefined;
  if (planned.role === 'policy')
    return { key: `${planned.names.pascal}Message`, schema: anyMessage, isRequired: false };
  const { command, names } = planned;
  const schema = messageSchema(command, source);
  const { value, isValid } = sampleOf(command);
  if (isWebhook(planned)) {
    const message = { key: `${names.pascal}Message`, schema: withoutClosing(schema), isRequired: isNeeded(schema) };
    return isValid ? { ...message, sample: value } : message;
  }
  const inPath = pathFields(planned).map(({ name }) => name);
  if (inPath.length === 0) {
    const whole = { key: schemaKey(command), schema, isRequired: isNeeded(schema) };
    return isValid ? { ...whole, sample: value } : whole;
  }
  const { examples: _examples, title: _title, ...rest } = omitFields(schema, inPath);
  if (Object.keys(propertiesOf(rest)).length === 0 && rest['additionalProperties'] === false) return undefined;
  const { body } = commandRequest(planned);
  const part = { key: `${names.pascal}Body`, schema: rest, isRequired: isNeeded(rest) };
  return isValid && body !== undefined ? { ...part, sample: body } : part;
}

/** The wall says nothing of it. */
const anyMessage: JsonObject = {};

/** The schemas of what the functions are sent and answer. */
export function openApiSchemas(operations: readonly HttpOperation[], source: Source): JsonObject {
  const entries = operations.flatMap(({ planned }): [string, JsonObject][] => {
    if (planned.role === 'query') return [[schemaKey(planned.readModel), messageSchema(planned.readModel, source)]];
    const body = bodyOf(planned, source);
    return body === undefined ? [] : [[body.key, body.schema]];
  });
  return Object.fromEntries([
    ...entries.map(([key, schema]) => [key, embedSchema(schema, `#/components/schemas/${key}`)] as const),
    ...operations.flatMap(pageEntry),
  ]);
}

/** A part of a list, which names the next. */
function pageEntry({ planned }: HttpOperation): readonly (readonly [string, JsonObject])[] {
  if (planned.role !== 'query' || scopeOf(planned) !== 'page') return [];
  const { readModel } = planned;
  const schema: JsonObject = {
    type: 'object',
    properties: {
      items: { type: 'array', items: { $ref: `#/components/schemas/${schemaKey(readModel)}` } },
      next: { type: 'string' },
    },
    required: ['items'],
    additionalProperties: false,
  };
  return [[pageKey(readModel), schema]];
}

function isNeeded(schema: JsonObject): boolean {
  const { type, required } = schema;
  return type !== 'object' || (Array.isArray(required) && required.length > 0);
}

function propertiesOf({ properties }: JsonObject): object {
  return typeof properties === 'object' && properties !== null ? properties : {};
}
