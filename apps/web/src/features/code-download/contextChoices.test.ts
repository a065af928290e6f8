import type { Finding } from '@lambdastorm/derivation';
import type { BoundedContext, DomainModel } from '@lambdastorm/model';
import { expect, it } from 'vitest';
import { contextChoices } from './contextChoices.ts';

function context(id: string, name: string): BoundedContext {
  const nothing = { actors: [], aggregates: [], commands: [], events: [], policies: [], readModels: [] };
  return { id, name, noteIds: [id], ...nothing, externalSystems: [], hotspots: [], subscriptions: [] };
}

const model: DomainModel = {
  boundedContexts: [context('ordering', 'Ordering'), context('kitchen', 'Kitchen')],
  contextMap: { relations: [] },
};
const error: Finding = {
  id: 'trigger-conflict:a',
  code: 'trigger-conflict',
  severity: 'error',
  message: 'Two commands have one path.',
  noteIds: [],
  contextId: 'ordering',
};

it('offers what has no errors', () => {
  expect(contextChoices(model, [error], false).map(({ name, isPossible }) => [name, isPossible])).toEqual([
    ['Ordering', false],
    ['Kitchen', true],
  ]);
});

it('offers everything when what has errors is left out', () => {
  expect(contextChoices(model, [error], true).every(({ isPossible }) => isPossible)).toBe(true);
});

it('counts an error of the whole wall for every context', () => {
  const { contextId: _nowhere, ...everywhere } = error;
  expect(contextChoices(model, [everywhere], false).map(({ errors }) => errors)).toEqual([1, 1]);
});
