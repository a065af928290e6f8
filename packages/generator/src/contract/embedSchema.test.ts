import { describe, expect, it } from 'vitest';
import { embedSchema } from './embedSchema.ts';

const place = '#/components/schemas/OrderV1';

describe('embedSchema', () => {
  it('[E13] leads references of a schema to the place where it lies', () => {
    const person = { type: 'object', properties: { next: { $ref: '#/$defs/person' } } };
    const schema = {
      $id: 'urn:order',
      properties: { guest: { $ref: '#/$defs/person' }, part: { $ref: '#' } },
      $defs: { person },
    };
    expect(embedSchema(schema, place)).toEqual({
      properties: { guest: { $ref: `${place}/$defs/person` }, part: { $ref: place } },
      $defs: { person: { type: 'object', properties: { next: { $ref: `${place}/$defs/person` } } } },
    });
  });

  it('[E13] takes anything where a reference leads nowhere or outside, so that no reader fetches it', () => {
    const properties = {
      gone: { $ref: '#/$defs/gone' },
      far: { $ref: 'https://example.com/x.json', title: 'Far' },
      odd: { $ref: '#/%' },
    };
    expect(embedSchema({ properties }, place)).toEqual({ properties: { gone: {}, far: { title: 'Far' }, odd: {} } });
  });

  it('[E13] leaves alone what only looks like a reference or a description', () => {
    const schema = {
      properties: { $ref: { type: 'string' }, description: { type: 'string' } },
      examples: [{ $ref: '#/nowhere', description: '<b>' }],
      description: '<b>bold</b> & _more_',
    };
    expect(embedSchema(schema, place)).toEqual({
      ...schema,
      description: '&lt;b&gt;bold&lt;/b&gt; \\& \\_more\\_',
    });
  });
});
