import { describe, expect, it } from 'vitest';
import type { Field } from '../Field.ts';
import type { JsonValue } from '../JsonValue.ts';
import { toJsonSchema } from '../toJsonSchema.ts';
import type { CompatibilityMode } from './Compatibility.ts';
import { checkCompatibility } from './checkCompatibility.ts';

const order: readonly Field[] = [
  { name: 'orderId', type: 'string', required: true },
  {
    name: 'lines',
    type: 'array',
    required: true,
    items: { type: 'object', fields: [{ name: 'sku', type: 'string', required: true }] },
  },
];

function schemaOf(...fields: readonly Field[]) {
  return toJsonSchema({ type: 'fields', fields });
}

function check(before: JsonValue, after: JsonValue, mode: CompatibilityMode = 'FULL') {
  return checkCompatibility({ earlier: [before], next: after, mode });
}

describe('what a change says', () => {
  it('[SC4] names pointer, keyword, field, direction, example and a sentence', () => {
    const noted = schemaOf(...order, { name: 'note', type: 'string', required: true });
    const added = check(schemaOf(...order), noted);
    expect(added).toEqual({
      mode: 'FULL',
      verdict: 'breaking',
      changes: [
        {
          pointer: '/required',
          rule: 'required',
          field: 'note',
          direction: 'backward',
          verdict: 'breaking',
          against: 0,
          example: { orderId: '', lines: [] },
          message:
            '“note” was added as a required field: readers with the new schema refuse some data written with the old one.',
        },
        {
          pointer: '/additionalProperties',
          rule: 'additionalProperties',
          field: 'note',
          direction: 'forward',
          verdict: 'breaking',
          against: 0,
          example: { orderId: '', lines: [], note: '' },
          message:
            '“note” was added, where other fields were not taken: readers with the old schema refuse some data written with the new one.',
        },
      ],
    });
  });

  it.each<[string, Field, string]>([
    ['pointer', { name: 'sku', type: 'integer', required: true }, '/properties/lines/items/properties/sku/type'],
    ['pointer', { name: 'sku', type: 'string', required: false }, '/properties/lines/items/required'],
  ])('[SC4] finds the %s inside of lists: %j', (_what, field, pointer) => {
    const [first] = order;
    if (first === undefined) throw new Error('There is no field.');
    const changed = schemaOf(first, {
      name: 'lines',
      type: 'array',
      required: true,
      items: { type: 'object', fields: [field] },
    });
    const { changes } = check(changed, schemaOf(...order));
    expect(changes.map((change) => change.field)).toContain('lines[].sku');
    expect(check(schemaOf(...order), changed).changes.map((change) => change.pointer)).toContain(pointer);
  });

  it('[SC4] tells every place, each once, where references lead to it', () => {
    const address = (more: JsonValue) => ({
      $defs: { address: { type: 'object', properties: { city: more } } },
      type: 'object',
      properties: { home: { $ref: '#/$defs/address' }, work: { $ref: '#/$defs/address' } },
    });
    const { changes } = check(address({ type: 'string' }), address({ type: 'string', minLength: 1 }), 'BACKWARD');
    expect(changes.map(({ field, pointer }) => [field, pointer])).toEqual([
      ['home.city', '/$defs/address/properties/city/minLength'],
      ['work.city', '/$defs/address/properties/city/minLength'],
    ]);
  });
});

describe('modes', () => {
  const versions = [
    schemaOf({ name: 'a', type: 'string', required: true }),
    schemaOf({ name: 'a', type: 'string', required: true, maxLength: 9 }),
  ];
  const [wide = {}, narrow = {}] = versions;

  it.each<[CompatibilityMode, string]>([
    ['BACKWARD', 'compatible'],
    ['BACKWARD_TRANSITIVE', 'breaking'],
    ['FORWARD', 'compatible'],
    ['FORWARD_TRANSITIVE', 'compatible'],
    ['FULL', 'compatible'],
    ['FULL_TRANSITIVE', 'breaking'],
  ])('[SC2] %s after a wide and a narrow schema is %s for a narrow one', (mode, verdict) => {
    expect(checkCompatibility({ earlier: [wide, narrow], next: narrow, mode }).verdict).toBe(verdict);
  });

  it('[SC2] says which of the earlier schemas it is about', () => {
    const { changes } = checkCompatibility({ earlier: [narrow, wide, narrow], next: narrow, mode: 'FULL_TRANSITIVE' });
    expect(changes.map(({ against, direction }) => [against, direction])).toEqual([[1, 'backward']]);
  });

  it('[SC2] takes anything for a first version', () => {
    expect(checkCompatibility({ earlier: [], next: wide, mode: 'FULL_TRANSITIVE' }).verdict).toBe('compatible');
  });

  it('[SC8] lets tolerant readers pass over fields that they do not know', () => {
    const more = schemaOf(...order, { name: 'note', type: 'string', required: false });
    const compare = (readers: 'strict' | 'tolerant') =>
      checkCompatibility({ earlier: [schemaOf(...order)], next: more, mode: 'FULL', readers }).verdict;
    expect([compare('strict'), compare('tolerant')]).toEqual(['breaking', 'compatible']);
  });
});
