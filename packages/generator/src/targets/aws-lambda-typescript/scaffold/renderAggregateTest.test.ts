import { expect, it } from 'vitest';
import type { PlannedAggregate, PlannedExample } from '../../../plan/ServerlessPlan.ts';
import { orderingPlan } from '../render/template/testing/orderingPlan.ts';
import { renderAggregateTest } from './renderAggregateTest.ts';

const [order] = orderingPlan.aggregates;
const [command] = order?.commands ?? [];
const [placed] = order?.events ?? [];

function testOf(...examples: readonly Partial<PlannedExample>[]): string {
  if (order === undefined || command === undefined) throw new Error('The plan has no aggregate.');
  const told = examples.map((example) => ({ name: '', command, given: [], then: [], ...example }));
  return renderAggregateTest({ ...order, commands: [command], examples: told } satisfies PlannedAggregate);
}

it('[G56] makes tests of the examples on the wall, skipped until the decision is written', () => {
  if (placed === undefined) throw new Error('The plan has no event.');
  const content = testOf({ name: 'A guest orders', then: [placed] }, { given: [placed], refused: 'No\nmore' });
  expect(content).toContain("it('A guest orders', (test) => {");
  expect(content).toContain("expect(outcomeOf(() => decide(command, state), test)).toEqual(['OrderPlaced']);");
  expect(content).toContain('example 2 of “Place order”');
  expect(content).toContain('// Refused: No more\n');
  expect(content).toContain("toEqual(['refused'])");
  expect(content).not.toContain('it.todo');
});

it('[G56] leaves a decision to do that no example tells of', () => {
  expect(testOf()).toContain("it.todo('given …, when “Place order”");
  expect(testOf()).not.toContain('outcomeOf');
});
