import {
  applyEdit,
  type BoardSnapshot,
  type Connection,
  type ContextRelationship,
  type StickyNote,
} from '@lambdastorm/board';
import {
  actor,
  aggregate,
  area,
  arrow,
  board,
  boardAt,
  command,
  context,
  event,
  externalSystem,
  flow,
  hotspot,
  policy,
  readModel,
  term,
} from '@lambdastorm/board/builder';
import type { Field, PayloadSchema } from '@lambdastorm/schema';
import { describe, expect, it } from 'vitest';
import { deriveModel } from '../deriveModel.ts';
import type { Finding, FindingCode } from '../Finding.ts';
import { checks } from './checks.ts';

interface Case {
  readonly rule: string;
  readonly code: FindingCode;
  readonly wall: BoardSnapshot;
  readonly noteIds: readonly string[];
  readonly message: string;
  /** The label of the quick fix. */
  readonly fix?: string;
}

const ordering = context('Ordering', area(0, 0, 2000, 400));
const kitchen = context('Kitchen', area(0, 600, 2000, 400));
const atProcess = (wall: BoardSnapshot) => boardAt('processModelling', wall);

const fields = (...names: readonly string[]): PayloadSchema => ({
  type: 'fields',
  fields: names.map((name) => ({ name, type: 'string', required: true })),
});

/** A policy that starts itself, and what else may happen. */
function loop(...more: readonly (StickyNote | Connection)[]): BoardSnapshot {
  return board(
    ordering,
    event('Baked'),
    policy('Whenever baked, then bake', 300),
    command('Bake', 700),
    ...flow('baked', 'whenever-baked-then-bake', 'bake', 'baked'),
    ...more,
  );
}

/** Each of two contexts waits for an event of the other. */
const circle = board(
  ordering,
  kitchen,
  aggregate('Order'),
  event('Order placed', 300),
  arrow('order', 'order-placed'),
  readModel('Waiting orders', 1200),
  aggregate('Oven', 0, 650),
  event('Pizza baked', 300, 650),
  arrow('oven', 'pizza-baked'),
  readModel('Queue', 1200, 650),
  arrow('order-placed', 'queue'),
  arrow('pizza-baked', 'waiting-orders'),
);

function saidOf(patterns: ContextRelationship['patterns'], more: Partial<ContextRelationship> = {}): BoardSnapshot {
  return {
    ...board(ordering, kitchen),
    relationships: [{ upstream: 'ctx-ordering', downstream: 'ctx-kitchen', patterns, ...more }],
  };
}

const cases: readonly Case[] = [
  {
    rule: '[F1]',
    code: 'unnamed-note',
    wall: board(ordering, event(' ', 0, 0, { id: 'blank' })),
    noteIds: ['blank'],
    message: 'This note has no words yet; write on it what it stands for.',
  },
  {
    rule: '[F2]',
    code: 'name-unusable',
    wall: board(ordering, event('🍕', 0, 0, { id: 'pizza' })),
    noteIds: ['pizza'],
    message: '“🍕” has no letter or digit to make a name in code of; reword it.',
  },
  {
    rule: '[F3]',
    code: 'note-outside-context',
    wall: atProcess(board(ordering, kitchen, actor('Cook', -400, 650))),
    noteIds: ['cook'],
    message:
      '“Cook” lies in no bounded context, so no service would hold it; move it into a frame or draw one around it.',
    fix: 'Move into “Kitchen”',
  },
  {
    rule: '[F4]',
    code: 'event-not-in-past-tense',
    wall: boardAt('bigPicture', board(event('Place order'))),
    noteIds: ['place-order'],
    message: '“Place order” is not in the past tense, and an event is something that has happened.',
    fix: 'Turn into “Order placed”',
  },
  {
    rule: '[F5]',
    code: 'command-not-imperative',
    wall: boardAt('bigPicture', board(command('Order placed'))),
    noteIds: ['order-placed'],
    message: '“Order placed” is not worded as an order, and a command tells somebody to do something.',
    fix: 'Turn into “Place order”',
  },
  {
    rule: '[F33]',
    code: 'note-says-more',
    wall: boardAt('bigPicture', board(event('Order placed and payment received', 0, 0, { id: 'both' }))),
    noteIds: ['both'],
    message:
      '“Order placed and payment received” tells of 2 events, and each may happen without the other; put up a note for each.',
    fix: 'Split into “Order placed” and “Payment received”',
  },
  {
    rule: '[F6]',
    code: 'policy-without-whenever',
    wall: atProcess(
      board(
        ordering,
        event('Order placed'),
        policy('Baking policy', 300),
        command('Bake pizza', 700),
        ...flow('order-placed', 'baking-policy', 'bake-pizza'),
      ),
    ),
    noteIds: ['baking-policy'],
    message:
      '“Baking policy” does not say when it acts; word it as “Whenever …, then …” so that the rule can be discussed.',
    fix: 'Turn into “Whenever order placed, then bake pizza”',
  },
  {
    rule: '[F7]',
    code: 'forbidden-connection',
    wall: atProcess(
      board(ordering, event('Order placed'), command('Bake pizza', 700), arrow('order-placed', 'bake-pizza')),
    ),
    noteIds: ['order-placed', 'bake-pizza'],
    message:
      'The arrow from “Order placed” to “Bake pizza”: an event does nothing by itself; put a policy before the command.',
    fix: 'Put a policy between',
  },
  {
    rule: '[F8]',
    code: 'event-chain-without-policy',
    wall: atProcess(
      board(ordering, event('Order placed'), event('Pizza baked', 700), arrow('order-placed', 'pizza-baked')),
    ),
    noteIds: ['order-placed', 'pizza-baked'],
    message:
      'The arrow from “Order placed” to “Pizza baked”: an event does nothing by itself; put a policy and a command before the event.',
    fix: 'Put a policy and a command between',
  },
  {
    rule: '[F9]',
    code: 'duplicate-conflict',
    wall: board(
      ordering,
      aggregate('Order', 0, 0, { id: 'first', details: { key: 'orderId' } }),
      aggregate('order', 400, 0, { id: 'second', details: { key: 'number' } }),
    ),
    noteIds: ['first', 'second'],
    message: '2 notes “Order” are one thing but disagree on the key; the leftmost one counts.',
    fix: 'Say on all of them what the leftmost one says',
  },
  {
    rule: '[F10]',
    code: 'language-collision',
    wall: board(
      ordering,
      kitchen,
      aggregate('Order'),
      event('Closed', 300, 0),
      arrow('order', 'closed'),
      aggregate('Oven', 0, 650),
      event('Closed', 300, 650, { id: 'closed-2' }),
      arrow('oven', 'closed-2'),
    ),
    noteIds: ['closed'],
    message:
      '“Closed” is the name of different events here and in “Kitchen”; rename one so that people know which is meant.',
  },
  {
    rule: '[F11]',
    code: 'command-without-handler',
    wall: board(ordering, command('Place order'), aggregate('Order', 300)),
    noteIds: ['place-order'],
    message: 'Nothing handles “Place order”; draw an arrow to the aggregate or external system that decides.',
    fix: 'Draw an arrow from “Place order” to “Order”',
  },
  {
    rule: '[F12]',
    code: 'command-without-event',
    wall: board(
      ordering,
      command('Place order'),
      aggregate('Order', 300),
      event('Order placed', 700),
      arrow('place-order', 'order'),
    ),
    noteIds: ['place-order'],
    message: 'Nothing happens after “Place order”; add the event that it leads to.',
    fix: 'Draw an arrow from “Order” to “Order placed”',
  },
  {
    rule: '[F13]',
    code: 'command-without-starter',
    wall: board(ordering, actor('Guest'), command('Place order', 300)),
    noteIds: ['place-order'],
    message: 'Nobody issues “Place order”; add the actor or policy that does.',
    fix: 'Draw an arrow from “Guest” to “Place order”',
  },
  {
    rule: '[F14]',
    code: 'aggregate-without-command',
    wall: board(ordering, command('Place order'), aggregate('Order', 300)),
    noteIds: ['order'],
    message: '“Order” is told nothing, so it has nothing to decide; add the command that it handles.',
    fix: 'Draw an arrow from “Place order” to “Order”',
  },
  {
    rule: '[F15]',
    code: 'aggregate-without-event',
    wall: board(ordering, aggregate('Order'), event('Order placed', 400)),
    noteIds: ['order'],
    message: '“Order” tells nobody what it decided; add the event that it emits.',
    fix: 'Draw an arrow from “Order” to “Order placed”',
  },
  {
    rule: '[F16]',
    code: 'event-without-producer',
    wall: board(ordering, aggregate('Order'), event('Order placed', 400)),
    noteIds: ['order-placed'],
    message: 'Nothing leads to “Order placed”; add the aggregate or external system that it comes from.',
    fix: 'Draw an arrow from “Order” to “Order placed”',
  },
  {
    rule: '[F17]',
    code: 'event-without-consumer',
    wall: board(ordering, event('Order placed')),
    noteIds: ['order-placed'],
    message:
      'Nobody reacts to “Order placed”; add the policy or read model that waits for it, or ask whether it matters.',
    fix: 'Add a read model that shows it',
  },
  {
    rule: '[F18]',
    code: 'dangling-subscription',
    wall: board(
      ordering,
      kitchen,
      aggregate('Order'),
      event('Order placed', 300),
      arrow('order', 'order-placed'),
      event('Order placed', 0, 650, { id: 'copy' }),
    ),
    noteIds: ['copy'],
    message:
      '“Order placed” of another context arrives here, and nothing waits for it; add the policy or read model that does, or remove it.',
  },
  {
    rule: '[F19]',
    code: 'policy-without-trigger',
    wall: atProcess(board(ordering, event('Order placed'), policy('Whenever', 300))),
    noteIds: ['whenever'],
    message: '“Whenever” waits for nothing; draw an arrow from the event that it reacts to.',
    fix: 'Draw an arrow from “Order placed” to “Whenever”',
  },
  {
    rule: '[F20]',
    code: 'policy-without-command',
    wall: atProcess(board(ordering, policy('Whenever'), command('Bake pizza', 500))),
    noteIds: ['whenever'],
    message: '“Whenever” does nothing; draw an arrow to the command that it issues.',
    fix: 'Draw an arrow from “Whenever” to “Bake pizza”',
  },
  {
    rule: '[F21]',
    code: 'read-model-without-source',
    wall: board(ordering, event('Order placed'), readModel('Open orders', 300)),
    noteIds: ['open-orders'],
    message: 'Nothing keeps “Open orders” up to date; draw an arrow from the event that changes what it shows.',
    fix: 'Draw an arrow from “Order placed” to “Open orders”',
  },
  {
    rule: '[F22]',
    code: 'trigger-incomplete',
    wall: board(ordering, externalSystem('Night', 0, 0, { details: { system: { sort: 'time', schedule: 'daily' } } })),
    noteIds: ['night'],
    message: '“Night” is a clock without a schedule; give it one such as rate(1 day) or cron(0 2 * * ? *).',
  },
  {
    rule: '[F23]',
    code: 'trigger-conflict',
    wall: board(
      ordering,
      actor('Guest'),
      command('Open order', 300, 0, { details: { http: { method: 'PUT', path: '/orders/{id}' } } }),
      command('Change order', 300, 200, { details: { http: { method: 'PUT', path: '/orders/{orderId}' } } }),
      arrow('guest', 'open-order'),
      arrow('guest', 'change-order'),
    ),
    noteIds: ['open-order', 'change-order'],
    message:
      '“Open order” and “Change order” are both called by PUT /orders/{id}, so neither can be told from the other; give one another path.',
  },
  {
    rule: '[F24]',
    code: 'hotspot-open',
    wall: boardAt('bigPicture', board(hotspot('Who pays?'))),
    noteIds: ['who-pays'],
    message: 'Open question: “Who pays?”.',
  },
  {
    rule: '[F25]',
    code: 'policy-loop',
    wall: atProcess(loop()),
    noteIds: ['whenever-baked-then-bake'],
    message:
      '“Whenever baked, then bake” starts itself again and again, and nothing on the way ends it; let a command on it lead to another event as well.',
  },
  {
    rule: '[F26]',
    code: 'context-cycle',
    wall: circle,
    noteIds: ['pizza-baked', 'order-placed'],
    message:
      '“Ordering” and “Kitchen” depend on each other in a circle, so none of them can change alone; say that they are partners, or turn one of the ways round.',
  },
  {
    rule: '[F27]',
    code: 'relationship-contradiction',
    wall: saidOf({ upstream: [], downstream: ['anticorruptionLayer', 'conformist'] }),
    noteIds: [],
    message:
      '“Ordering” and “Kitchen”: who conforms takes the model as it is, and who has an anticorruption layer does not.',
    fix: 'Keep the anticorruption layer',
  },
  {
    rule: '[F28]',
    code: 'runs-longer-than-lambda',
    wall: board(ordering, command('Bake pizza', 0, 0, { details: { minutes: 16 } })),
    noteIds: ['bake-pizza'],
    message:
      '“Bake pizza” takes 16 minutes, and a function ends after 15; let it start the work, and wait for an event that says that it is done.',
  },
  {
    rule: '[F28]',
    code: 'runs-longer-than-lambda',
    wall: board(ordering, policy('Whenever an order is placed, wait 3 days, then ask for feedback')),
    noteIds: ['whenever-an-order-is-placed-wait-3-days-then-ask-for-feedback'],
    message:
      '“Whenever an order is placed, wait 3 days, then ask for feedback” waits 3 days, and a function ends after 15 minutes; the generated one sets a schedule and ends, and goes on when that is due.',
  },
  {
    rule: '[F29]',
    code: 'term-undefined',
    wall: board(term('Order')),
    noteIds: ['order'],
    message: '“Order” has no definition yet; write into its description what people mean by it.',
  },
  {
    rule: '[F30]',
    code: 'term-synonym',
    wall: board(
      ordering,
      term('Guest', 0, 0, { details: { description: 'Who eats', synonyms: ['customer', 'client'] } }),
      event('Customers were served', 400),
    ),
    noteIds: ['customers-were-served'],
    message: '“Customers were served” says “customer”, and the word agreed on is “Guest”.',
    fix: 'Turn into “Guests were served”',
  },
  {
    rule: '[F31]',
    code: 'schema-incomplete',
    wall: board(ordering, event('Order placed', 0, 0, { details: { payload: fields('orderId', 'orderId') } })),
    noteIds: ['order-placed'],
    message: 'The payload of “Order placed”: orderId is there twice; name one of them otherwise.',
  },
  {
    rule: '[F32]',
    code: 'read-model-field-without-source',
    wall: board(
      ordering,
      event('Order placed', 0, 0, { details: { payload: fields('order_id') } }),
      readModel('Open orders', 400, 0, { details: { payload: fields('orderId', 'table') } }),
      arrow('order-placed', 'open-orders'),
    ),
    noteIds: ['open-orders'],
    message: '“Open orders” shows table, which “Order placed” does not carry.',
    fix: 'Let “Order placed” carry it',
  },
];

function find(wall: BoardSnapshot, code: FindingCode): Finding | undefined {
  return deriveModel(wall).findings.find((finding) => finding.code === code);
}

describe('finds', () => {
  it.each(cases)('$rule $code', ({ code, wall, noteIds, message, fix }) => {
    const finding = find(wall, code);
    expect({ noteIds: finding?.noteIds, message: finding?.message, fix: finding?.fix?.label }).toEqual({
      noteIds,
      message,
      fix,
    });
  });

  it('[D6] with one case for each rule', () => {
    expect(cases.map(({ code }) => code).sort()).toEqual(checks.map(({ code }) => code).sort());
  });
});

describe('[D9] the fix ends the finding', () => {
  it.each(cases.filter(({ fix }) => fix !== undefined))('$code', ({ code, wall }) => {
    const mended = find(wall, code)?.fix?.edits.reduce(applyEdit, wall) ?? wall;
    expect(find(mended, code)).toBeUndefined();
  });
});

it('[D9] puts a worded policy between an event and a command, with ids made of the arrow', () => {
  const wall = atProcess(
    board(ordering, event('Order placed', 0, 0), command('Bake pizza', 800, 0), arrow('order-placed', 'bake-pizza')),
  );
  const id = 'order-placed--bake-pizza';
  expect(find(wall, 'forbidden-connection')?.fix?.edits).toEqual([
    { type: 'removeConnection', connectionId: id },
    {
      type: 'addNote',
      note: policy('Whenever order placed, then bake pizza', 340, 0, { id: `${id}~policy` }),
    },
    { type: 'addConnection', connection: { id: `${id}~1`, from: 'order-placed', to: `${id}~policy`, label: '' } },
    { type: 'addConnection', connection: { id: `${id}~2`, from: `${id}~policy`, to: 'bake-pizza', label: '' } },
  ]);
});

it('[D9] offers no arrow where there are several to choose from', () => {
  const wall = board(ordering, command('Place order'), aggregate('Order', 300), aggregate('Basket', 600));
  expect(find(wall, 'command-without-handler')?.fix).toBeUndefined();
});

it('[D6] grows stricter from level to level', () => {
  const wall = board(ordering, event('Order placed'), event('Pizza baked', 700), arrow('order-placed', 'pizza-baked'));
  const severities = (['bigPicture', 'processModelling', 'softwareDesign'] as const).map(
    (level) => find(boardAt(level, wall), 'event-chain-without-policy')?.severity,
  );
  expect(severities).toEqual([undefined, 'hint', 'warning']);
});

it('[F7] lets a command name which events of its aggregate it leads to', () => {
  const wall = board(
    ordering,
    command('Place order'),
    aggregate('Order', 300),
    event('Order placed', 600),
    ...flow('place-order', 'order', 'order-placed'),
    arrow('place-order', 'order-placed'),
  );
  expect(find(wall, 'forbidden-connection')).toBeUndefined();
});

it('[F8] takes an arrow from an event to its copy in another context for a subscription', () => {
  const wall = board(
    ordering,
    kitchen,
    event('Order placed'),
    event('Order placed', 0, 650, { id: 'copy' }),
    arrow('order-placed', 'copy'),
  );
  expect(find(wall, 'event-chain-without-policy')).toBeUndefined();
});

it('[F9] does not mind details that only one note has, or the order of their keys', () => {
  const http = { method: 'PUT', path: '/a' } as const;
  const wall = board(
    ordering,
    command('Pay', 0, 0, { id: 'a', details: { http, description: 'Pays' } }),
    command('Pay', 300, 0, { id: 'b', details: { http: { path: '/a', method: 'PUT' } } }),
  );
  expect(find(wall, 'duplicate-conflict')).toBeUndefined();
});

it('[F33] leads to every part what led to the note, and keeps the rest with the first', () => {
  const wall = board(
    context('Ordering', area(0, 0, 2000, 300)),
    actor('Guest', 20, 40),
    command('Place order and send invoice', 300, 40, { id: 'both', details: { description: 'At the till' } }),
    aggregate('Order', 700, 40),
    ...flow('guest', 'both', 'order'),
  );
  const split = (find(wall, 'note-says-more')?.fix?.edits ?? []).reduce(applyEdit, wall);
  expect(split.notes.filter(({ kind }) => kind === 'command').map(({ text, details }) => [text, details])).toEqual([
    ['Place order', { description: 'At the till' }],
    ['Send invoice', {}],
  ]);
  expect(split.connections.map(({ from, to }) => [from, to])).toEqual([
    ['both', 'order'],
    ['guest', 'both'],
    ['guest', 'both~part2'],
  ]);
  const [{ commands = [] } = {}] = deriveModel(split).model.boundedContexts;
  expect(commands.map(({ name }) => name)).toEqual(['Place order', 'Send invoice']);
});

it.each([
  'Username and password entered',
  'Order placed and paid',
  'Terms and conditions accepted',
  'Goods damaged / lost',
  'Bestellung aufgegeben und Rechnung bezahlt',
  'Credit card number and address entered',
  'Order received and returned items',
])('[F33] takes “%s” for one event', (text) => {
  expect(find(board(ordering, event(text, 0, 0, { id: 'one' })), 'note-says-more')).toBeUndefined();
});

it.each(['Search and replace', 'Reserve table and seat', 'Read and accept terms', 'Calculate price + tax'])(
  '[F33] takes “%s” for one order',
  (text) => expect(find(board(ordering, command(text, 0, 0, { id: 'one' })), 'note-says-more')).toBeUndefined(),
);

it('[F33] parts events and orders wherever each stands for itself', () => {
  const fixOf = (wall: BoardSnapshot) => find(wall, 'note-says-more')?.fix?.label;
  expect(fixOf(board(ordering, event('PaymentFailed/OrderCancelled')))).toBe(
    'Split into “PaymentFailed” and “OrderCancelled”',
  );
  expect(fixOf(board(ordering, command('Cancel order & notify the customer')))).toBe(
    'Split into “Cancel order” and “Notify the customer”',
  );
});

it('[W4] judges no wording where the board does not want it', () => {
  const wall = board(
    ordering,
    event('Place order'),
    event('Order placed and payment received', 300),
    command('Order packed', 600),
    policy('Send the invoice', 900),
  );
  const aboutWording = (snapshot: BoardSnapshot) =>
    deriveModel(snapshot).findings.filter(({ code }) => /tense|imperative|whenever|says-more/.test(code)).length;
  expect(aboutWording(wall)).toBe(4);
  expect(aboutWording({ ...wall, checksWording: false })).toBe(0);
});

it('[F22] says of every sort of system what it needs before it starts work', () => {
  const sorts = ['time', 'objectStore', 'device', 'queue', 'topic', 'stream', 'table', 'webhook'] as const;
  const complete = {
    ...{ schedule: 'cron(0 2 * * ? *)', bucket: 'b', topic: 't', queue: 'q', stream: 's', table: 't' },
    ...{ path: '/paid', signatureHeader: 'x-signature' },
  };
  for (const sort of sorts) {
    const wall = (system: object) =>
      board(ordering, externalSystem('Outside', 0, 0, { details: { system: { sort, ...system } as never } }));
    expect(find(wall({}), 'trigger-incomplete')?.message, sort).toMatch(/^“Outside” is an? .+; .+\.$/);
    expect(find(wall(complete), 'trigger-incomplete'), sort).toBeUndefined();
  }
});

it('[F25] is silent where a decision may end otherwise', () => {
  const wall = atProcess(loop(event('Burnt', 1000), arrow('bake', 'burnt')));
  expect(find(wall, 'policy-loop')).toBeUndefined();
});

it('[F26] is silent among partners', () => {
  const patterns = { upstream: [], downstream: [] };
  const partners = { upstream: 'ctx-kitchen', downstream: 'ctx-ordering', patterns, mutual: 'partnership' } as const;
  expect(find({ ...circle, relationships: [partners] }, 'context-cycle')).toBeUndefined();
});

describe('[F27] finds what can’t be true of two contexts at once:', () => {
  const none = { upstream: [], downstream: [] } as const;
  const reverse = { upstream: 'ctx-kitchen', downstream: 'ctx-ordering', patterns: none };
  const walls: Record<string, [BoardSnapshot, string]> = {
    'roles of equals': [
      saidOf({ ...none, upstream: ['openHostService'] }, { mutual: 'partnership' }),
      'neither has a role',
    ],
    'a flow between those who go separate ways': [
      {
        ...board(
          ordering,
          kitchen,
          aggregate('Order'),
          event('Order placed', 300),
          arrow('order', 'order-placed'),
          readModel('Queue', 0, 650),
          arrow('order-placed', 'queue'),
        ),
        relationships: saidOf(none, { mutual: 'separateWays' }).relationships,
      },
      'something flows',
    ],
    'two mutual relationships': [
      {
        ...saidOf(none, { mutual: 'partnership' }),
        relationships: [
          { ...reverse, mutual: 'sharedKernel' },
          ...saidOf(none, { mutual: 'partnership' }).relationships,
        ],
      },
      'two different relationships',
    ],
    'a direction against the flow': [
      {
        ...board(
          ordering,
          kitchen,
          aggregate('Order'),
          event('Order placed', 300),
          arrow('order', 'order-placed'),
          readModel('Queue', 0, 650),
          arrow('order-placed', 'queue'),
        ),
        relationships: [reverse],
      },
      'the other way round',
    ],
    'a conforming customer': [saidOf({ upstream: ['supplier'], downstream: ['customer', 'conformist'] }), 'has none'],
    'a supplier to all': [
      saidOf({ upstream: ['supplier', 'openHostService'], downstream: ['customer'] }),
      'serves everybody',
    ],
    'a customer behind a layer': [
      saidOf({ upstream: ['supplier'], downstream: ['customer', 'anticorruptionLayer'] }),
      'needs no layer',
    ],
    'a customer without a supplier': [saidOf({ upstream: [], downstream: ['customer'] }), 'without a supplier'],
    'a relationship with itself': [saidOf(none, { downstream: 'ctx-ordering' }), 'with itself'],
  };
  it.each(Object.entries(walls))('%s', (_what, [wall, words]) => {
    const finding = find(wall, 'relationship-contradiction');
    expect(finding?.message).toContain(words);
    const mended = finding?.fix?.edits.reduce(applyEdit, wall);
    if (mended !== undefined) expect(deriveModel(mended).findings.map(({ id }) => id)).not.toContain(finding?.id);
  });

  it('and nothing where all is well', () => {
    const well = [
      saidOf({ upstream: ['openHostService', 'publishedLanguage'], downstream: ['anticorruptionLayer'] }),
      saidOf({ upstream: ['publishedLanguage'], downstream: ['conformist'] }),
      saidOf({ upstream: ['supplier'], downstream: ['customer'] }),
      saidOf(none, { mutual: 'sharedKernel' }),
      saidOf(none, { mutual: 'separateWays' }),
    ];
    for (const wall of well) expect(find(wall, 'relationship-contradiction')).toBeUndefined();
  });
});

it('[F28] lets what takes fifteen minutes be', () => {
  const wall = board(ordering, command('Bake pizza', 0, 0, { details: { minutes: 15 } }));
  expect(find(wall, 'runs-longer-than-lambda')).toBeUndefined();
});

it('[F29] [F30] are silent of defined terms, of other contexts’ words and of parts of words', () => {
  const guest = term('Guest', 0, 0, { details: { description: 'Who eats', synonyms: ['client'] } });
  const wall = board(ordering, kitchen, guest, event('Client came', 0, 650), event('Clientele came', 400));
  expect([find(wall, 'term-undefined'), find(wall, 'term-synonym')]).toEqual([undefined, undefined]);
});

it.each([
  ['a field has no name yet', [{ name: ' ', type: 'string', required: true }]],
  [
    'a field of address has no name yet',
    [{ name: 'address', type: 'object', required: true, fields: [{ name: '', type: 'string', required: true }] }],
  ],
  ['size has no values to choose from', [{ name: 'size', type: 'enum', required: true, values: [] }]],
  [
    'count wants at least 3 and at most 2',
    [{ name: 'count', type: 'integer', required: true, minimum: 3, maximum: 2 }],
  ],
  ['the pattern of code is no regular expression', [{ name: 'code', type: 'string', required: true, pattern: '[' }]],
  [
    'tags[] wants at least 2',
    [{ name: 'tags', type: 'array', required: true, items: { type: 'string', minLength: 2, maxLength: 1 } }],
  ],
] as const)('[F31] finds that %s', (words, faulty) => {
  const payload = { type: 'fields', fields: faulty } as PayloadSchema;
  const wall = board(ordering, event('Order placed', 0, 0, { details: { payload } }));
  expect(find(wall, 'schema-incomplete')?.message).toContain(words);
});

it('[D16] mutes a finding on its note for a reason, but never an error', () => {
  const wall = board(
    ordering,
    event('Order placed', 0, 0, { details: { muted: { 'event-without-consumer': 'Reports come later' } } }),
  );
  const read = deriveModel(wall);
  expect(read.findings.map(({ code }) => code)).not.toContain('event-without-consumer');
  expect(read.muted.map(({ finding, reason }) => [finding.code, reason])).toEqual([
    ['event-without-consumer', 'Reports come later'],
  ]);
  const muted = { 'trigger-conflict': 'It works for us' };
  const conflict = cases.find(({ code }) => code === 'trigger-conflict')?.wall ?? board();
  const notes = conflict.notes.map((note) => ({ ...note, details: { ...note.details, muted } }));
  expect(find({ ...conflict, notes }, 'trigger-conflict')?.severity).toBe('error');
});

it('[F3] says it once while there is no context at all', () => {
  const { findings } = deriveModel(
    atProcess(board(actor('Cook'), event('Pizza baked', 400), hotspot('Who pays?', 900))),
  );
  const outside = findings.filter(({ code }) => code === 'note-outside-context');
  expect(outside.map(({ noteIds }) => noteIds)).toEqual([['cook', 'pizza-baked']]);
});

it('[F31] finds a value type that its context does not have, or that is made of itself', () => {
  const uses = { type: 'fields', fields: [{ name: 'to', type: 'shared', of: 'Address', required: true }] } as const;
  const wall = (...types: readonly Field[]) =>
    board({ ...ordering, details: { types } }, event('Order placed', 0, 0, { details: { payload: uses } }));
  const address: Field = { name: 'Address', type: 'object', required: true, fields: [] };
  const loop: Field = { ...address, fields: [{ name: 'next', type: 'shared', of: 'Address', required: true }] };
  expect(find(wall(), 'schema-incomplete')?.message).toContain('the context has no value type Address');
  expect(find(wall(loop), 'schema-incomplete')?.message).toContain('the value type Address is made of itself');
  expect(find(wall(address), 'schema-incomplete')).toBeUndefined();
});

it('[D5] writes the value types of a context out in its messages', () => {
  const street: Field = { name: 'street', type: 'string', required: true };
  const types: readonly Field[] = [{ name: 'Address', type: 'object', required: true, fields: [street] }];
  const payload = { type: 'fields', fields: [{ name: 'to', type: 'shared', of: 'Address', required: false }] } as const;
  const { model } = deriveModel(
    board({ ...ordering, details: { types } }, event('Order placed', 0, 0, { details: { payload } })),
  );
  const written = { name: 'to', type: 'object', required: false, fields: [street] };
  expect(model.boundedContexts[0]?.events[0]?.payload).toEqual({ type: 'fields', fields: [written] });
});
