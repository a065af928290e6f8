import { expect, it } from 'vitest';
import type { Field } from '../Field.ts';
import { toJsonSchema } from '../toJsonSchema.ts';
import { checkCompatibility } from './checkCompatibility.ts';

const id: Field = { name: 'id', type: 'uuid', required: true };
const note = (more: Partial<Field> = {}) => ({ name: 'note', type: 'string', required: false, ...more }) as Field;

type Row = readonly [string, readonly Field[], readonly Field[], string];

it.each<Row>([
  ['add an optional one', [id], [id, note()], 'compatible breaking compatible compatible'],
  ['add a required one', [id], [id, note({ required: true })], 'breaking breaking breaking compatible'],
  ['remove an optional one', [id, note()], [id], 'breaking compatible compatible compatible'],
  ['remove a required one', [id, note({ required: true })], [id], 'breaking breaking compatible breaking'],
  ['make it required', [note()], [note({ required: true })], 'breaking compatible breaking compatible'],
  ['make it nullable', [note()], [note({ nullable: true })], 'compatible breaking compatible breaking'],
  ['add a value', [choice('web')], [choice('web', 'phone')], 'compatible breaking compatible breaking'],
  ['remove a value', [choice('web', 'phone')], [choice('web')], 'breaking compatible breaking compatible'],
  ['loosen a bound', [note({ maxLength: 3 })], [note()], 'compatible breaking compatible breaking'],
  ['tighten a bound', [count({ minimum: 1 })], [count({ minimum: 2 })], 'breaking compatible breaking compatible'],
  ['change its type', [note()], [count({ name: 'note' })], 'breaking breaking breaking breaking'],
  ['widen its type', [count()], [count({ type: 'number' })], 'compatible breaking compatible breaking'],
  ['rename it', [id, note()], [id, note({ name: 'remark' })], 'breaking breaking compatible compatible'],
  [
    'say more about it',
    [note()],
    [note({ description: 'What?', personal: true })],
    'compatible compatible compatible compatible',
  ],
])('[SC7] %s: BACKWARD, FORWARD and both with tolerant readers', (_what, before, after, verdicts) => {
  const [earlier, next] = [before, after].map((fields) => toJsonSchema({ type: 'fields', fields }));
  const found = (['strict', 'tolerant'] as const).flatMap((readers) =>
    (['BACKWARD', 'FORWARD'] as const).map(
      (mode) => checkCompatibility({ earlier: [earlier ?? {}], next: next ?? {}, mode, readers }).verdict,
    ),
  );
  expect(found.join(' ')).toBe(verdicts);
});

it.each(['date', 'date-time', 'duration', 'uuid', 'email', 'uri'] as const)(
  '[SC7] decides between texts of any bound and %s',
  (type) => {
    for (const bound of ['minLength', 'maxLength'] as const) {
      for (let length = 0; length <= 12; length += 1) {
        const [earlier, next] = [note({ [bound]: length }), note({ type })].map((field) =>
          toJsonSchema({ type: 'fields', fields: [field] }),
        );
        const { changes } = checkCompatibility({ earlier: [earlier ?? {}], next: next ?? {}, mode: 'FULL' });
        expect(changes.filter(({ verdict }) => verdict === 'unknown')).toEqual([]);
      }
    }
  },
);

function choice(...values: readonly string[]): Field {
  return { name: 'channel', type: 'enum', values, required: true };
}

function count(more: Partial<Field> = {}): Field {
  return { name: 'count', type: 'integer', required: true, ...more } as Field;
}
