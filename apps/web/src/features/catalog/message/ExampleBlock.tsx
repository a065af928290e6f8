import { type JsonObject, sampleValue } from '@lambdastorm/schema';
import { CodeBlock } from './CodeBlock.tsx';
import { printJson } from './printJson.ts';

export interface ExampleBlockProps {
  readonly path: string;
  readonly schema: JsonObject;
}

/** A value that fits the schema. */
export function ExampleBlock({ path, schema }: ExampleBlockProps) {
  return <CodeBlock path={path} content={printJson(sampleValue(schema))} />;
}
