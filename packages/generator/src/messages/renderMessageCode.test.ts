import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type JsonObject, toJsonSchema } from '@lambdastorm/schema';
import { format } from 'prettier';
import { expect, it } from 'vitest';
import { messageSample } from './messageSample.ts';
import { type MessageOnWire, renderMessageCode } from './renderMessageCode.ts';

const placed: MessageOnWire = {
  source: 'ordering',
  kind: 'event',
  wireName: 'OrderPlaced',
  name: 'Order placed */ `x`',
  version: 2,
  schema: toJsonSchema({
    type: 'fields',
    fields: [
      { name: 'orderId', type: 'uuid', required: true },
      { name: 'lines', type: 'array', required: true, items: { type: 'object', fields: [] } },
    ],
  }),
};

const kinds = ['event', 'command', 'readModel'] as const;
const roles = ['publish', 'consume'] as const;
const cases = kinds.flatMap((kind) => roles.map((role) => [kind, role] as const));

it.each(cases)('[G18] writes the code of one %s to %s as a formatter would', async (kind, role) => {
  const modules = renderMessageCode({ ...placed, kind }, role).filter(({ path }) => path.endsWith('.ts'));
  for (const { path, content } of modules) {
    const formatted = await format(content, { parser: 'typescript', singleQuote: true, printWidth: 100 });
    expect(formatted, path).toBe(content);
  }
});

it('[G18] starts with what people start from, and brings all that it imports', () => {
  expect(renderMessageCode(placed, 'consume').map(({ path }) => path)).toEqual([
    'on-order-placed.ts',
    'order-placed.v2.ts',
    'template.yaml',
    'cloud-event.ts',
    'values.ts',
  ]);
  expect(renderMessageCode({ ...placed, kind: 'command' }, 'publish').map(({ path }) => path)).toEqual([
    'ask-for-order-placed.ts',
    'order-placed.v2.ts',
    'cloud-event.ts',
    'values.ts',
  ]);
  expect(renderMessageCode({ ...placed, kind: 'readModel' }, 'consume').map(({ path }) => path)).toEqual([
    'order-placed.v2.ts',
    'values.ts',
  ]);
});

it('[G18] reads tolerantly, publishes strictly, and in the envelope of generated projects', async () => {
  const sample = messageSample(placed)['detail'] as JsonObject;
  const event = { ...sample, data: { ...(sample['data'] as JsonObject), more: true } };
  const read = await contractOf('consume');
  const write = await contractOf('publish');
  expect(read.safeParse(event).success).toBe(true);
  expect(write.safeParse(sample).success).toBe(true);
  expect(write.safeParse(event).success).toBe(false);
  expect(read.safeParse({ ...event, schemaversion: 1 }).success).toBe(false);
  expect(read.safeParse({ ...event, type: 'other.OrderPlaced' }).success).toBe(false);
});

/** The contract as Node runs it from its files. */
async function contractOf(role: 'publish' | 'consume') {
  const folder = mkdtempSync(join(tmpdir(), 'lambdastorm-message-'));
  try {
    symlinkSync(join(import.meta.dirname, '../../node_modules'), join(folder, 'node_modules'), 'junction');
    for (const { path, content } of renderMessageCode(placed, role)) {
      writeFileSync(join(folder, path), content.replaceAll(/\.js';/g, ".ts';"));
    }
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    const contract = await import(/* @vite-ignore */ join(folder, 'order-placed.v2.ts'));
    return contract.OrderPlacedV2;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
