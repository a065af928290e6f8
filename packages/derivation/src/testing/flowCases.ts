import { actor, aggregate, arrow, board, command, event, flow, policy, readModel } from '@lambdastorm/board/builder';
import type { FindingCase } from './FindingCase.ts';
import { atProcess, kitchen, ordering } from './walls.ts';

/** What may be wrong with the flow from note to note. */
export const flowCases: readonly FindingCase[] = [
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
];
