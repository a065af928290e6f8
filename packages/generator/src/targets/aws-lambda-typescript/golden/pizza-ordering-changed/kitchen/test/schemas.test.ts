import { describe, expect, it } from 'vitest';
import { messages } from '../src/generated/messages.js';
import { sampleOf } from './support/fakes.js';

const files = Object.keys(messages);

describe('schemas', () => {
  it.each(files)('%s accepts its own sample', (file) => {
    expect(messages[file]?.safeParse(sampleOf(file)).error).toBeUndefined();
  });
});
