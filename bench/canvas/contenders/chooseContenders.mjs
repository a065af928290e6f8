import { resolve } from 'node:path';
import { lambdastorm } from './lambdastorm.mjs';
import { pageApi } from './pageApi.mjs';
import { reactFlow, reactFlowCulled } from './reactFlow.mjs';

/** The contenders of these names, or all; `files` are modules that export one more as `contender`. */
export async function chooseContenders({ names, files }) {
  const brought = await Promise.all(files.map(async (file) => (await import(resolve(file))).contender));
  const known = [lambdastorm, reactFlow, reactFlowCulled, ...brought];
  const unknown = (names ?? []).find((name) => !known.some((each) => each.name === name));
  if (unknown !== undefined) {
    throw new Error(`There is no contender ${unknown}; there are ${known.map(({ name }) => name).join(', ')}.`);
  }
  return known
    .filter(({ name }) => names === undefined || names.includes(name))
    .map((contender) => ({ ...pageApi, ...contender }));
}
