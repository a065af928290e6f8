import { deriveModel } from '@lambdastorm/derivation';
import { examples } from '@lambdastorm/examples';
import type { DomainModel } from '@lambdastorm/model';
import { sampleValue, toJsonSchema } from '@lambdastorm/schema';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planContext } from '../../plan/planContext.ts';
import type { PlannedMessage } from '../../plan/ServerlessPlan.ts';
import { evaluateZod } from './testing/evaluateZod.ts';
import { anyNoise, nearValues } from './testing/nearValues.ts';

const valuesOfBoard = 10_000;
const ajv = new Ajv2020({ strict: false, allErrors: false });
addFormats.default(ajv);

/** Boards that stop before there are contexts have no messages. */
const boards = examples
  .map(({ id, board }) => ({ id, messages: messagesOf(deriveModel(board).model) }))
  .filter(({ messages }) => messages.length > 0);

describe('the messages of the examples', () => {
  it.each(boards)('[G6] are judged alike by zod and Ajv, 10,000 values of $id', ({ messages }) => {
    const share = Math.ceil(valuesOfBoard / messages.length);
    const verdicts = messages.flatMap(({ payload, wireName }, place) => {
      const schema = toJsonSchema(payload);
      const [validate, zod] = [ajv.compile(schema), evaluateZod(schema)];
      return someValues(sampleValue(schema), share, place).map((value) => ({
        ...{ wireName, value, byAjv: validate(value), byZod: zod.safeParse(value).success },
      }));
    });
    expect(verdicts.filter(({ byAjv, byZod }) => byAjv !== byZod)).toEqual([]);
    expect(verdicts.length).toBeGreaterThanOrEqual(valuesOfBoard);
    expect(new Set(verdicts.map(({ byAjv }) => byAjv))).toEqual(new Set([true, false]));
  });
});

function messagesOf(model: DomainModel): PlannedMessage[] {
  return model.boundedContexts.flatMap((context) => {
    const { events, commands, readModels } = planContext(context, model);
    return [...events, ...commands, ...readModels];
  });
}

function someValues(sample: Parameters<typeof nearValues>[0], count: number, seed: number) {
  const values = [];
  for (let round = 0; values.length < count; round += 1) {
    const [noise = []] = fc.sample(anyNoise, { seed: seed * 10_000 + round, numRuns: 1 });
    values.push(...nearValues(sample, noise));
  }
  return values.slice(0, count);
}
