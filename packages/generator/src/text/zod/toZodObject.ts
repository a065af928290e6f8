import type { JsonObject, JsonValue } from '@lambdastorm/schema';
import { withCall, type ZodExpression, type ZodObject, type ZodProperty, zodCall } from './ZodExpression.ts';

interface Place {
  readonly name: string;
  readonly isTolerant: boolean;
  /** Speaks a part of the schema; `place` tells it from the other parts. */
  express(part: JsonValue | undefined, place: string): ZodExpression;
}

/** An object schema with its properties in the order of the JSON Schema. */
export function toZodObject(schema: JsonObject, { name, isTolerant, express }: Place): ZodObject {
  const properties = isObject(schema['properties']) ? schema['properties'] : {};
  const listed = Array.isArray(schema['required']) ? schema['required'] : [];
  const required = new Set(listed.filter((key) => typeof key === 'string'));
  const keys = new Set([...Object.keys(properties), ...required]);
  const { additionalProperties } = schema;
  return {
    name,
    mode: additionalProperties === false ? (isTolerant ? 'tolerant' : 'closed') : 'open',
    properties: [...keys].map((key): ZodProperty => {
      const property = Object.hasOwn(properties, key) ? properties[key] : undefined;
      const expression =
        property === undefined ? zodCall('z.json') : express(property, `.${key.replaceAll('/', '~1')}`);
      return {
        key,
        description: isObject(property) ? describe(property) : '',
        expression: required.has(key) ? expression : toOptional(expression),
      };
    }),
    ...(isObject(additionalProperties) ? { rest: express(additionalProperties, 'other') } : {}),
  };
}

function toOptional(expression: ZodExpression): ZodExpression {
  if (expression.calls.at(-1)?.name !== 'nullable') return withCall(expression, 'optional');
  return withCall({ ...expression, calls: expression.calls.slice(0, -1) }, 'nullish');
}

function describe(schema: JsonObject): string {
  const { description } = schema;
  const told = typeof description === 'string' ? [description] : [];
  return [...told, ...(schema['x-personal-data'] === true ? ['Personal data.'] : [])].join(' ');
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
