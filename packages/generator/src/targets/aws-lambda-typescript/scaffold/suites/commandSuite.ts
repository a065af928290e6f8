import type { JsonValue } from '@lambdastorm/schema';
import { toJsonSchema } from '@lambdastorm/schema';
import { pathFields } from '../../../../contract/pathFields.ts';
import type { CommandFunction } from '../../../../plan/ServerlessPlan.ts';
import { sampleOf } from '../../../../plan/sampleOf.ts';
import { foldList } from '../../../../text/fold.ts';
import type { Lines } from '../../../../text/lines.ts';
import { quoteText } from '../../../../text/quoteText.ts';
import { isReadAsObject } from '../../../../text/zod/isReadAsObject.ts';
import { noteName } from '../noteName.ts';
import { renderTodo } from '../renderTodo.ts';
import { type Effect, effectLines, effectNeeds, findEffect, workLines } from './effect.ts';
import { type Suite, sampleLine } from './Suite.ts';

/** The tests of a command that is sent by HTTP. */
export function commandSuite(planned: CommandFunction): Suite {
  const { command } = planned;
  const effect = findEffect(planned);
  const broken = brokenBody(planned);
  const isTaken = sampleOf(command).isValid;
  const needs = effectNeeds(isTaken ? effect : undefined);
  const taken: readonly Lines[] = isTaken ? [takenTest(planned, effect)] : [];
  return {
    types: ['type HttpEvent'],
    imports: needs.imports,
    fakes: ['readJson', ...needs.fakes],
    sample: sampleLine(planned, 'HttpEvent'),
    tests: [
      ...taken,
      [
        "it('refuses a command without Idempotency-Key with 400', async () => {",
        [
          'const answer = await handler({ ...sample, headers: {} }, context());',
          'expect(answer.statusCode).toBe(400);',
          "expect(answer.body).toContain('/headers/Idempotency-Key');",
        ],
        '});',
      ],
      ...(broken === undefined ? [] : [brokenTest(broken)]),
      renderTodo(`decides what ${noteName(command.name)} leads to`),
    ],
  };
}

function takenTest(planned: CommandFunction, effect: Effect | undefined): Lines {
  return [
    "it('works once for one Idempotency-Key, and answers 202 each time', async () => {",
    [
      ...workLines(planned, effect),
      'const first = await run(sample, context());',
      'const second = await run(sample, context());',
      'expect([first.statusCode, second.statusCode]).toEqual([202, 202]);',
      'expect(second.body).toBe(first.body);',
      ...effectLines(effect),
    ],
    '});',
  ];
}

function brokenTest({ body, path }: { readonly body: string; readonly path: string }): Lines {
  const pointer = quoteText(`"path":${JSON.stringify(path)}`);
  return [
    "it('refuses what does not fit its schema with 400 and says where', async () => {",
    [
      `const answer = await handler({ ...sample, body: ${quoteText(body)} }, context());`,
      'expect(answer.statusCode).toBe(400);',
      ...foldList('expect(answer.body).toContain(', [pointer], ');', 4),
    ],
    '});',
  ];
}

/** A body that the code refuses, and the pointer to what is wrong with it. */
function brokenBody(planned: CommandFunction): { readonly body: string; readonly path: string } | undefined {
  const { payload } = planned.command;
  const schema = toJsonSchema(payload);
  if (!isReadAsObject(schema)) return undefined;
  const inPath = new Set(pathFields(planned).map(({ name }) => name));
  const missing =
    payload.type === 'fields' ? payload.fields.find(({ name, required }) => required && !inPath.has(name)) : undefined;
  const { value } = sampleOf(planned.command);
  if (missing === undefined || missing.name.length > 40 || !isObject(value)) return { body: '[]', path: '' };
  return { body: '{}', path: `/${missing.name.replaceAll('~', '~0').replaceAll('/', '~1')}` };
}

function isObject(value: JsonValue): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
