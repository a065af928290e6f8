import type { JsonObject, JsonValue } from '@lambdastorm/schema';
import { toJsonSchema } from '@lambdastorm/schema';
import type { PlannedFunction, Topic } from '../../../../../plan/ServerlessPlan.ts';
import type { TemplateValue } from '../CloudFormation.ts';

/**
 * A filter as SNS takes it: every key has a list of what matches. It looks into the message when all its keys are fields
 * of it, else at the attributes beside the message.
 */
export function filterPolicy({ filter }: Topic, fn: PlannedFunction): Readonly<Record<string, TemplateValue>> {
  if (filter === undefined || Object.keys(filter).length === 0) return {};
  const isBody = Object.keys(filter).every((key) => fieldsOf(fn).has(key));
  return {
    FilterPolicyScope: isBody ? 'MessageBody' : 'MessageAttributes',
    FilterPolicy: Object.fromEntries(Object.entries(filter).map(([key, value]) => [key, toMatches(value, isBody)])),
  };
}

function fieldsOf(fn: PlannedFunction): ReadonlySet<string> {
  if (fn.role !== 'command') return new Set();
  const { properties } = toJsonSchema(fn.command.payload);
  return new Set(isObject(properties) ? Object.keys(properties) : []);
}

function toMatches(value: JsonValue, isBody: boolean): TemplateValue {
  if (Array.isArray(value)) return value.flatMap((each) => (each === null ? [] : [each as TemplateValue]));
  if (isObject(value) && isBody) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toMatches(inner, isBody)]));
  }
  return value === null ? [{ exists: false }] : [value as TemplateValue];
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
