import { deriveModel } from '@lambdastorm/derivation';
import { examples } from '@lambdastorm/examples';
import { generateProject } from '@lambdastorm/generator';
import { manyCopies } from './manyCopies.mjs';
import { oddWalls } from './oddWalls.mjs';

/** Times the two translations on walls made of many copies of the e-commerce example; medians of several runs. */
const ecommerce = examples.find(({ id }) => id === 'ecommerce').board;
const small = manyCopies(ecommerce, 1);
const wall = manyCopies(ecommerce, Math.ceil(5_000 / ecommerce.notes.length));
const contexts = manyCopies(ecommerce, Math.ceil(200 / 6));
const rows = [
  [`derive ${small.notes.length} notes`, median(9, () => deriveModel(small))],
  [`derive ${wall.notes.length} notes, ${wall.connections.length} arrows`, median(9, () => deriveModel(wall))],
  ...Object.entries(oddWalls(5_000, wall)).map(([what, odd]) => [
    `derive ${odd.notes.length} notes: ${what}`,
    median(9, () => deriveModel({ ...odd })),
  ]),
  ...['json-schema', 'aws-lambda-typescript'].map((target) => {
    const { model } = deriveModel(contexts);
    const some = model.boundedContexts.slice(0, 200);
    const generateAll = () => some.map(({ id }) => generateProject(model, id, target));
    return [`generate ${some.length} contexts, ${target}`, median(3, generateAll)];
  }),
];
console.log('| what | ms, median |\n| --- | --- |');
for (const [what, ms] of rows) console.log(`| ${what} | ${ms.toFixed(0)} |`);

function median(runs, task) {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    task();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)];
}
