import { describe, expect, it } from 'vitest';
import { isAllowed, type Statement } from './isAllowed.ts';

const bus = 'arn:aws:events:eu-west-1:123456789012:event-bus/default';
const publish: Statement = {
  Effect: 'Allow',
  Action: 'events:PutEvents',
  Resource: bus,
  Condition: {
    'ForAllValues:StringEquals': { 'events:source': ['orders'], 'events:detail-type': ['OrderPlaced', 'OrderPaid'] },
    Null: { 'events:source': 'false', 'events:detail-type': 'false' },
  },
};
const call = (context: Record<string, string[]>, resource = bus) => ({ action: 'events:PutEvents', resource, context });
const placed = { 'events:source': ['orders'], 'events:detail-type': ['OrderPlaced'] };

describe('our reading of IAM', () => {
  it('[G84] allows what some statement allows and none denies', () => {
    expect(isAllowed([publish], call(placed))).toBe(true);
    expect(isAllowed([], call(placed))).toBe(false);
    expect(isAllowed([publish, { Effect: 'Deny', Action: '*', Resource: '*' }], call(placed))).toBe(false);
  });

  it('[G84] reads wildcards in actions and resources', () => {
    const statement: Statement = {
      Effect: 'Allow',
      Action: ['dynamodb:*Item'],
      Resource: 'arn:aws:dynamodb:*:table/a',
    };
    const on = (action: string, table: string) => ({
      action,
      resource: `arn:aws:dynamodb:x:table/${table}`,
      context: {},
    });
    expect(isAllowed([statement], on('dynamodb:PutItem', 'a'))).toBe(true);
    expect(isAllowed([statement], on('dynamodb:Scan', 'a'))).toBe(false);
    expect(isAllowed([statement], on('dynamodb:PutItem', 'ab'))).toBe(false);
  });

  it('[G84] asks every value of a key, and that it is there', () => {
    expect(isAllowed([publish], call({ ...placed, 'events:detail-type': ['OrderPlaced', 'Other'] }))).toBe(false);
    expect(isAllowed([publish], call({ ...placed, 'events:source': ['orders', 'payment'] }))).toBe(false);
    expect(isAllowed([publish], call({}))).toBe(false);
  });

  it('[G84] lets a plain operator never take a key of many values, as AWS does', () => {
    const plain: Statement = { ...publish, Condition: { StringEquals: { 'events:source': ['orders'] } } };
    expect(isAllowed([plain], call(placed))).toBe(false);
  });
});
