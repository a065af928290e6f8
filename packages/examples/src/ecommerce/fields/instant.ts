import type { Field } from '@lambdastorm/schema';

/** A required point in time. The example of the original names no time zone; here it does, for a date-time has one. */
export function instant(name: string, description: string): Field {
  return { name, type: 'date-time', required: true, description, example: '2020-01-23T10:53:49.131052Z' };
}
