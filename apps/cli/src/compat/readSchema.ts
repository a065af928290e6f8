import { checkComparable, type JsonValue } from '@lambdastorm/schema';
import { CliError } from '../CliError.ts';
import { readFileText } from '../readFileText.ts';

/** The JSON Schema in a file; ends the call where there is none. */
export async function readSchema(path: string): Promise<JsonValue> {
  const schema = parseJson(path, await readFileText(path));
  const faults = checkComparable(schema);
  if (faults.length > 0) {
    const sentences = faults.map((fault) => `${path}${pointerOf(fault.path)}: ${fault.message}`);
    throw new CliError(3, sentences.join('\n'));
  }
  return schema;
}

function parseJson(path: string, text: string): JsonValue {
  try {
    // Some editors begin a file with a mark of its byte order.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new CliError(3, `${path} is no JSON: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

function pointerOf(path: readonly (string | number)[]): string {
  if (path.length === 0) return '';
  return ` at ${path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')}`;
}
