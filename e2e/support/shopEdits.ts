import { type BoardEdit, type BoardSnapshot, type FrameDetails, stickyKinds } from '../../packages/board/src/index.ts';
import type { Field } from '../../packages/schema/src/index.ts';

const canvases: Readonly<Record<string, FrameDetails>> = {
  'ctx-orders': {
    ...{ purpose: 'Takes orders and keeps each one up to date until it is delivered or gone.', team: 'Checkout' },
    ...{ domain: 'core', role: 'Execution', decisions: 'An order is confirmed only once its products are checked.' },
  },
  'ctx-payment': {
    ...{ purpose: 'Holds the money when an order is placed and takes it when it arrives.', team: 'Money' },
    domain: 'generic',
  },
  'ctx-warehouse': {
    ...{ purpose: 'Packs what was ordered, or says why it could not.', team: 'Fulfilment', domain: 'supporting' },
    assumptions: 'A package leaves the day it is packed.',
  },
  'ctx-delivery': {
    ...{ purpose: 'Brings packages to people, and tells whether they arrived.', team: 'Fulfilment' },
    domain: 'supporting',
  },
  'ctx-products': { purpose: 'Knows what can be bought, and for how much.', team: 'Assortment', domain: 'core' },
  'ctx-users': { purpose: 'Knows who has an account.', team: 'Accounts', domain: 'generic' },
};

/** What the teams say of their contexts. */
export function describeShop({ frames }: BoardSnapshot): readonly BoardEdit[] {
  return frames.flatMap(({ id }) => {
    const details = canvases[id];
    return details === undefined ? [] : [{ type: 'changeFrameDetails', frameId: id, details }];
  });
}

const terms = [
  ['ctx-orders', 'Order', 'What a customer wants to buy, from the click until it is in their hands.'],
  ['ctx-warehouse', 'Order', 'A list of things to put into one box.'],
  ['ctx-payment', 'Order', 'Something that money is held for.'],
  ['ctx-warehouse', 'Package', 'A closed box with a label on it.'],
  ['ctx-delivery', 'Package', 'What the driver hands over.'],
  ['ctx-payment', 'Hold', 'Money that is set aside on the card and not taken yet.'],
] as const;

/** A few words that mean something else next door. */
export function addTerms({ frames }: BoardSnapshot): readonly BoardEdit[] {
  return terms.flatMap(([frameId, text, description], index): readonly BoardEdit[] => {
    const frame = frames.find(({ id }) => id === frameId);
    if (frame === undefined) return [];
    const { x, y } = frame.position;
    const { size } = stickyKinds.term;
    const position = { x: x + 12 + index * 8, y: y + frame.size.height - size.height - 12 };
    const note = { kind: 'term', text, position, size, pivotal: false, details: { description } } as const;
    return [{ type: 'addNote', note: { id: `term-${index}`, ...note } }];
  });
}

/** Orders tell more and count in cents; deliveries tell who has signed. */
export function secondWorkshop({ notes }: BoardSnapshot): readonly BoardEdit[] {
  const change = (noteId: string, changed: (fields: readonly Field[]) => readonly Field[]): BoardEdit => {
    const payload = notes.find(({ id }) => id === noteId)?.details?.payload;
    const fields = payload?.type === 'fields' ? payload.fields : [];
    const details = { payload: { type: 'fields', fields: changed(fields) } } as const;
    return { type: 'changeNoteDetails', noteId, details };
  };
  const channel: Field = {
    ...{ name: 'channel', type: 'enum', values: ['web', 'app', 'phone'], required: true },
    description: 'Where the order came from.',
  };
  const signedBy: Field = {
    ...{ name: 'signedBy', type: 'string', required: false, personal: true, maxLength: 80 },
    description: 'Who took the package at the door.',
  };
  return [
    change('order-created', (fields) => [
      ...fields.flatMap((field): readonly Field[] => {
        if (field.name === 'total') return [{ ...field, type: 'number', minimum: 0 } as Field];
        return field.name === 'status' ? [] : [field];
      }),
      channel,
    ]),
    change('delivery-completed', (fields) => [...fields, signedBy]),
  ];
}
