import type { BoardSnapshot } from '@lambdastorm/board';
import { area, arrow, board, command, context, event } from '@lambdastorm/board/builder';
import { deriveModel } from '@lambdastorm/derivation';
import type { Field } from '@lambdastorm/schema';
import { expect, it } from 'vitest';
import type { ContextRecord } from './ContextRecord.ts';
import type { Consumer } from './compareDraft.ts';
import { createConsumerCheck } from './createConsumerCheck.ts';
import { readDraft } from './readDraft.ts';
import { namesByNote } from './rememberedNames.ts';

const text = (name: string, required = true): Field => ({ name, type: 'string', required });
const fields = [text('orderId'), text('total')];

function wall(payload: readonly Field[], title = 'Order placed'): BoardSnapshot {
  const place = command('Place order', 20, 20, { details: { payload: { type: 'fields', fields: payload } } });
  const details = { payload: { type: 'fields' as const, fields: payload } };
  const placed = event(title, 320, 20, { id: 'order-placed', details });
  return board(context('Ordering', area(0, 0, 900, 600)), place, placed, arrow('place-order', 'order-placed'));
}

const reads = (name: string, used: readonly string[], more: Partial<Consumer> = {}): Consumer => ({
  ...{ source: name.toLowerCase(), name, kind: 'event', wireName: 'OrderPlaced', fields: used, ...more },
});

/** What the catalog has after the wall was published. */
function recordOf(
  consumers: readonly Consumer[],
  more: Partial<ContextRecord['messages'][number]> = {},
): ContextRecord {
  const snapshot = wall(fields);
  const { model } = deriveModel(snapshot);
  const draft = readDraft({ board: snapshot, model, records: [] }, 'ctx-ordering', 'BACKWARD');
  if (draft === undefined) throw new Error('The wall has no such context.');
  const { source, messages, model: published } = draft.publication;
  const names = new Map(messages.map(({ elementId, wireName }) => [elementId, wireName] as const));
  return {
    ...{ contextId: 'ctx-ordering', source, mode: 'BACKWARD', version: 1, consumers },
    wireNames: namesByNote(published, names),
    messages: messages.map(({ schema, ...message }) => ({ ...message, schemas: [{ version: 1, schema }], ...more })),
  };
}

function findingsOf(snapshot: BoardSnapshot, record: ContextRecord, check = createConsumerCheck()) {
  const { findings } = check(snapshot, deriveModel(snapshot), [record]);
  return findings.filter(({ code }) => code === 'schema-breaks-consumer');
}

const payment = reads('Payment', ['total']);

it('[P14] names who would be hurt, with the fields that they use, on the notes of the message', () => {
  const without = wall([text('orderId')], 'Order taken');
  expect(findingsOf(without, recordOf([payment, reads('Audit', []), reads('Mailing', ['orderId'])]))).toEqual([
    {
      id: 'schema-breaks-consumer:order-placed',
      ...{ code: 'schema-breaks-consumer', severity: 'warning', contextId: 'ctx-ordering' },
      message: 'Published as it is, “Order taken” breaks Payment, which reads total and Audit, which may read total.',
      noteIds: ['order-placed'],
    },
  ]);
});

it('[P14] names those who send a command that asks for more', () => {
  const shop = reads('Shop', ['orderId'], { kind: 'command', wireName: 'PlaceOrder' });
  const [broken] = findingsOf(wall([...fields, text('channel')]), recordOf([shop]));
  expect(broken?.message).toBe('Published as it is, “Place order” breaks Shop, which sends channel.');
});

it('[P14] says it of the context when the message is gone', () => {
  const { notes, connections, ...rest } = wall(fields);
  const gone = { ...rest, connections: [], notes: notes.filter(({ id }) => id !== 'order-placed') };
  expect(connections).toHaveLength(1);
  expect(findingsOf(gone, recordOf([payment]))).toMatchObject([
    {
      noteIds: [],
      contextId: 'ctx-ordering',
      message: '“Order placed” was published and is not on the wall any more; without it Payment breaks.',
    },
  ]);
});

it('[P14] is silent where nobody is hurt', () => {
  const silent = (payload: readonly Field[], record: ContextRecord) =>
    expect(findingsOf(wall(payload), record)).toEqual([]);
  silent(fields, recordOf([payment]));
  silent([...fields, text('note', false)], recordOf([payment]));
  silent([text('orderId')], recordOf([reads('Mailing', ['orderId'])]));
  silent([text('orderId')], recordOf([payment], { isRetired: true }));
  silent([text('orderId')], recordOf([payment], { isRemoved: true }));
  silent([text('orderId')], { ...recordOf([payment]), contextId: 'ctx-other', source: 'other' });
});

it('[P14] says the same again when it is asked again, and something else once the wall differs', () => {
  const check = createConsumerCheck();
  const record = recordOf([payment]);
  const broken = wall([text('orderId')]);
  expect(findingsOf(broken, record, check)).toEqual(findingsOf(broken, record, check));
  expect(findingsOf(wall(fields), record, check)).toEqual([]);
});
