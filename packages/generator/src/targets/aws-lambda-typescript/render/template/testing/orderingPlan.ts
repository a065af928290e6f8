import type {
  CommandFunction,
  ForeignCommand,
  ForeignEvent,
  Names,
  PlannedAggregate,
  PlannedFunction,
  PlannedMessage,
  PlannedReadModel,
  PolicyFunction,
  ProjectorFunction,
  QueryFunction,
  ServerlessPlan,
} from '../../../../../plan/ServerlessPlan.ts';

/** A context with one function of every kind, named by hand. */

export const orderPlaced = message('Order placed', 'OrderPlaced');
export const orderExpired = message('Order expired', 'OrderExpired');
const paymentReceived: ForeignEvent = {
  ...message('Payment received', 'PaymentReceived'),
  version: 2,
  contextId: 'payment',
  contextName: 'Payment',
  source: 'payment',
};
const shipOrder: ForeignCommand = {
  ...message('Ship order', 'ShipOrder'),
  contextId: 'shipping',
  contextName: 'Shipping',
  source: 'shipping',
};
const placeOrderCommand = message('Place order', 'PlaceOrder');
const expireOrdersCommand = message('Expire orders', 'ExpireOrders');
const openOrders: PlannedReadModel = {
  ...message('Open orders', 'OpenOrders'),
  keyFields: ['orderId'],
  updatedBy: [orderPlaced, orderExpired],
};

export const order: PlannedAggregate = {
  ...element('Order'),
  wireName: 'Order',
  keyField: 'orderId',
  commands: [placeOrderCommand],
  events: [orderPlaced, orderExpired],
  examples: [],
};

export const placeOrder: CommandFunction = {
  ...element('Place order'),
  role: 'command',
  command: placeOrderCommand,
  aggregate: order,
  publishes: [],
  stores: [order],
  trigger: { type: 'http', method: 'POST', path: '/orders/{orderId}', parameters: ['orderId'] },
};

export const expireOrders: CommandFunction = {
  ...element('Expire orders'),
  role: 'command',
  command: expireOrdersCommand,
  aggregate: order,
  publishes: [],
  stores: [order],
  trigger: { type: 'schedule', expression: 'cron(0 2 * * ? *)', timeZone: 'Europe/Rome' },
};

export const getOpenOrders: QueryFunction = {
  ...element('Get open orders'),
  role: 'query',
  readModel: openOrders,
  publishes: [],
  stores: [],
  trigger: { type: 'http', method: 'GET', path: '/open-orders', parameters: [] },
};

export const whenPaymentReceived: PolicyFunction = {
  ...element('When payment received'),
  role: 'policy',
  publishes: [],
  stores: [],
  trigger: { type: 'event', events: [paymentReceived] },
  issues: [],
  sends: [shipOrder],
  examples: [],
};

const updateOpenOrders: ProjectorFunction = {
  ...element('Update open orders'),
  role: 'projector',
  readModel: openOrders,
  publishes: [],
  stores: [],
  trigger: { type: 'event', events: [orderPlaced, orderExpired] },
};

export const orderingPlan: ServerlessPlan = planOf(
  expireOrders,
  getOpenOrders,
  placeOrder,
  updateOpenOrders,
  whenPaymentReceived,
);

/** The same context with these functions only. */
export function planOf(...functions: readonly PlannedFunction[]): ServerlessPlan {
  return {
    context: { ...element('Ordering'), folder: 'ordering', source: 'ordering' },
    events: [orderPlaced, orderExpired],
    foreignEvents: [paymentReceived],
    commands: [placeOrderCommand, expireOrdersCommand],
    foreignCommands: [shipOrder],
    readModels: [openOrders],
    aggregates: [order],
    gateways: [],
    functions,
    openQuestions: ['Who pays for a refund?'],
  };
}

function message(name: string, wireName: string): PlannedMessage {
  return { ...element(name), wireName, version: 1, payload: { type: 'fields', fields: [] } };
}

function element(name: string) {
  const names = namesOf(name);
  return { id: names.kebab, noteIds: [names.kebab], name, names };
}

function namesOf(name: string): Names {
  const pascal = name.replace(/(?:^| )([a-z])?/gi, (_, letter: string = '') => letter.toUpperCase());
  return {
    pascal,
    camel: `${pascal.slice(0, 1).toLowerCase()}${pascal.slice(1)}`,
    kebab: name.toLowerCase().replaceAll(' ', '-'),
  };
}
