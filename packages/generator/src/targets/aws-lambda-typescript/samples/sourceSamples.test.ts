import { describe, expect, it } from 'vitest';
import { whenPaymentReceived } from '../render/template/testing/orderingPlan.ts';
import { sourceSample } from './sourceSamples.ts';

const system = { ...whenPaymentReceived, id: 'uploads' };

describe('the sample of an object', () => {
  it.each([
    ['incoming/', 'incoming/sample+1.csv'],
    ['half of a pair \ud800/', 'half+of+a+pair+%EF%BF%BD/sample+1.csv'],
  ])('[G21] has a key that travels, below the prefix %j', (prefix, key) => {
    const sample = sourceSample(whenPaymentReceived, {
      type: 'objectStore',
      prefix,
      suffix: '.csv',
      on: 'created',
      system,
    });
    expect(sample).toMatchObject({ Records: [{ s3: { object: { key } } }] });
  });
});
