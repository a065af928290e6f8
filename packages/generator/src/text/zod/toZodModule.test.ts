import { describe, expect, it } from 'vitest';
import { toZodModule } from './toZodModule.ts';

describe('toZodModule', () => {
  it('[G6] names all that it needs of the values module, also what a text is piped into', () => {
    const schema = { type: 'string', format: 'email', maxLength: 40 } as const;
    expect(toZodModule(schema, { isTolerant: false }).values).toEqual(['email', 'text']);
  });
});
