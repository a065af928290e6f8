import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { JsonObject, JsonValue } from '../../JsonValue.ts';
import { openSchema } from '../../sample/openSchema.ts';
import { valuesOf } from '../../sample/valuesOf.ts';
import type { CompatibilityVerdict } from '../Compatibility.ts';
import { checkCompatibility, verdictOf } from '../checkCompatibility.ts';

/** What was said of two schemas, and what Ajv says against it. */
export interface Judgement {
  readonly backward: CompatibilityVerdict;
  readonly forward: CompatibilityVerdict;
  readonly contradiction?: string;
}

type Validate = (value: JsonValue) => boolean;

/** Compares two schemas and lets Ajv judge every example that is given for a break, and a list of values for the rest. */
export function findContradiction(older: JsonObject, newer: JsonObject, values: readonly JsonValue[]): Judgement {
  const [old, fresh] = [compile(older), compile(newer)];
  const { changes } = checkCompatibility({ earlier: [older], next: newer, mode: 'FULL' });
  const [backward, forward] = (['backward', 'forward'] as const).map((direction) => {
    const found = changes.filter((change) => change.direction === direction);
    const verdict = verdictOf(found);
    const [writer, reader] = direction === 'backward' ? [old, fresh] : [fresh, old];
    const isContradicted = (value: JsonValue) => writer(value) && !reader(value);
    const wrong = found.find(({ example }) => example !== undefined && !isContradicted(example));
    const refused =
      verdict === 'compatible'
        ? [...values, ...samplesOf(direction === 'backward' ? older : newer)].find(isContradicted)
        : undefined;
    const against =
      wrong !== undefined
        ? `${direction}: no example of ${wrong.pointer}: ${JSON.stringify(wrong.example)}`
        : refused !== undefined
          ? `${direction}: not compatible: ${JSON.stringify(refused)}`
          : undefined;
    return { verdict, against };
  });
  const contradiction = backward?.against ?? forward?.against;
  return {
    backward: backward?.verdict ?? 'unknown',
    forward: forward?.verdict ?? 'unknown',
    ...(contradiction === undefined ? {} : { contradiction }),
  };
}

function createAjv(): Ajv2020 {
  const made = new Ajv2020({ strict: false, multipleOfPrecision: 9, logger: false, code: { optimize: false } });
  addFormats.default(made);
  // RFC 4122 knows no prefix; ajv-formats takes `urn:uuid:` as well.
  made.addFormat('uuid', /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i);
  return made;
}

const ajv = createAjv();

function compile(schema: JsonObject): Validate {
  const validate = ajv.compile(schema);
  ajv.removeSchema(schema);
  return (value) => validate(value) === true;
}

function samplesOf(schema: JsonObject): readonly JsonValue[] {
  const document = openSchema(schema);
  const place = { document, valuesOf, path: [], entered: new Map([[document.root, 1]]), budget: { left: 100 } };
  const samples: JsonValue[] = [];
  for (const value of valuesOf(document.root, place)) {
    samples.push(JSON.parse(JSON.stringify(value)));
    if (samples.length >= 12) break;
  }
  return samples;
}
