import type { Field } from '@lambdastorm/schema';
import { expect, it } from 'vitest';
import type { CommandFunction } from '../plan/ServerlessPlan.ts';
import { placeOrder } from '../targets/aws-lambda-typescript/render/template/testing/orderingPlan.ts';
import { pathFields } from './pathFields.ts';

function withFields(...fields: readonly Field[]): CommandFunction {
  const parameters = fields.map(({ name }) => name);
  return {
    ...placeOrder,
    command: { ...placeOrder.command, payload: { type: 'fields', fields } },
    trigger: { type: 'http', method: 'POST', path: `/{${parameters.join('}/{')}}`, parameters },
  };
}

it('[G12] takes from a path what a segment can say, and leaves lists and objects to the body', () => {
  const fields: readonly Field[] = [
    { name: 'orderId', type: 'uuid', required: true },
    { name: 'place', type: 'integer', required: true },
    { name: 'sizes', type: 'array', items: { type: 'string' }, required: true },
    { name: 'total', type: 'money', required: true, nullable: true },
  ];
  expect(pathFields(withFields(...fields))).toEqual([
    { name: 'orderId', kind: 'text' },
    { name: 'place', kind: 'number' },
  ]);
});
