import { expect, it } from 'vitest';
import { leadingKeys } from './leadingKeys.ts';

it.each([
  [{ Item: { stream: { S: 'Order#1' }, version: { N: '1' } } }, ['Order#1']],
  [{ Key: { id: { S: 'place-order#1' } } }, ['place-order#1']],
  [
    {
      KeyConditionExpression: '#stream = :stream AND #version > :after',
      ExpressionAttributeValues: { ':stream': { S: 'Order#1' }, ':after': { N: '0' } },
    },
    ['Order#1'],
  ],
])('[G84] reads the partition key of %j', (request, keys) => {
  expect(leadingKeys(request)).toEqual({ 'dynamodb:LeadingKeys': keys });
});

it('[G84] finds none in a scan', () => {
  expect(leadingKeys({ TableName: 'proof-EventTable' })).toEqual({});
});
