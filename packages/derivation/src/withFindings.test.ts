import { board, event } from '@lambdastorm/board/builder';
import { expect, it } from 'vitest';
import { deriveModel } from './deriveModel.ts';
import type { Finding } from './Finding.ts';
import { withFindings } from './withFindings.ts';

const broken = (noteId: string): Finding => ({
  ...{ id: `schema-breaks-consumer:${noteId}`, code: 'schema-breaks-consumer', severity: 'warning' },
  ...{ message: 'It breaks Billing.', noteIds: [noteId] },
});

it('[F34] puts findings from outside first among those that are as severe, and mutes them like others', () => {
  const muting = { muted: { 'schema-breaks-consumer': 'They know.' } };
  const wall = board(event('Order placed'), event('Order paid', 400, 0, { details: muting }));
  const read = deriveModel(wall);
  const more = withFindings(read, [broken('order-placed'), broken('order-paid')], wall);
  const warnings = more.findings.filter(({ severity }) => severity === 'warning');
  expect(warnings[0]).toEqual(broken('order-placed'));
  expect(more.findings).toHaveLength(read.findings.length + 1);
  expect(more.muted).toEqual([{ finding: broken('order-paid'), reason: 'They know.' }]);
  expect(withFindings(read, [], wall)).toBe(read);
});
