import {
  actor,
  arrow,
  board,
  boardAt,
  command,
  event,
  externalSystem,
  hotspot,
  policy,
  readModel,
  term,
} from '@lambdastorm/board/builder';
import type { FindingCase } from './FindingCase.ts';
import { atProcess, circle, fields, kitchen, loop, ordering, saidOf } from './walls.ts';

/** What may be wrong with notes by themselves, with what they carry, and with contexts. */
export const noteCases: readonly FindingCase[] = [
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
