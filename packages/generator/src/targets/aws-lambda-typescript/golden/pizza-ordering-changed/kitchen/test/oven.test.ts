// Written once by Lambdastorm for “Oven”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 0ro9xcbsphz
import { describe, expect, it } from 'vitest';
import { PizzasBakedV1Data } from '../src/generated/events/pizzas-baked.v1.js';
import { evolve } from '../src/oven/evolve.js';
import { initialState } from '../src/oven/state.js';
import { sampleOf } from './support/fakes.js';

describe('“Oven”', () => {
  it.todo('given …, when “Bake pizzas”, then “Pizzas baked”');

  it('evolves with what happens', () => {
    const data = PizzasBakedV1Data.parse(sampleOf('pizzas-baked.v1.json'));
    const state = evolve(initialState, { type: 'PizzasBaked', data });
    expect(state).toEqual({ version: 1, lastEvent: 'PizzasBaked' });
  });
});
