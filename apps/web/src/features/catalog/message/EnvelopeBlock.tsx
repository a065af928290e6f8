import { type MessageOnWire, messageSample } from '@lambdastorm/generator';
import { CodeBlock } from './CodeBlock.tsx';
import { printJson } from './printJson.ts';

/** An example of a message as it goes over the bus. */
export function EnvelopeBlock({ message }: { readonly message: MessageOnWire }) {
  return <CodeBlock path={`${message.wireName}.event.json`} content={printJson(messageSample(message))} />;
}
