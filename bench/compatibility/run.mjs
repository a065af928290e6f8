import { checkCompatibility, toJsonSchema } from '@lambdastorm/schema';
import fc from 'fast-check';
import { anyFieldChange } from '../../packages/schema/src/compatibility/testing/anyFieldChange.ts';
import { anyPair } from '../../packages/schema/src/compatibility/testing/anyPair.ts';
import { anyValue } from '../../packages/schema/src/compatibility/testing/anySchema.ts';
import { findContradiction } from '../../packages/schema/src/compatibility/testing/findContradiction.ts';

/** Compares so many pairs of generated schemas and lets Ajv judge; then so many changes of fields. */
const [pairs = 100_000, firstSeed = 1] = process.argv.slice(2).map(Number);
const batch = 1000;
const values = fc.array(anyValue, { minLength: 20, maxLength: 20 });

let contradictions = 0;
const ofPairs = count(fc.tuple(anyPair, values), ([[older, newer], given]) => {
  const { backward, forward, contradiction } = findContradiction(older, newer, given);
  if (contradiction !== undefined) {
    contradictions += 1;
    console.log(`${contradiction}\n  ${JSON.stringify(older)}\n  ${JSON.stringify(newer)}`);
  }
  return [backward, forward];
});
let spentMs = 0;
const ofFields = count(anyFieldChange, ({ before, after }) => {
  const [older, newer] = [before, after].map((fields) => toJsonSchema({ type: 'fields', fields }));
  const start = performance.now();
  const verdicts = ['BACKWARD', 'FORWARD'].map(
    (mode) => checkCompatibility({ earlier: [older], next: newer, mode }).verdict,
  );
  spentMs += performance.now() - start;
  return verdicts;
});
const msPerChangeOfFields = Number((spentMs / pairs).toFixed(1));
console.log(JSON.stringify({ pairs, firstSeed, contradictions, ofPairs, ofFields, msPerChangeOfFields }, null, 2));
process.exitCode = contradictions === 0 ? 0 : 1;

function count(arbitrary, judge) {
  const counts = { compatible: 0, breaking: 0, unknown: 0 };
  for (let done = 0; done < pairs; done += batch) {
    const seed = firstSeed + done / batch;
    for (const given of fc.sample(arbitrary, { numRuns: Math.min(batch, pairs - done), seed })) {
      for (const verdict of judge(given)) counts[verdict] += 1;
    }
  }
  return counts;
}
