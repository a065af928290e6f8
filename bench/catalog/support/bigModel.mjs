/**
 * A model of so many contexts with 20 messages each: 9 commands, 9 events and 2 read models. Every context hears an
 * event of the two before it and asks something of the one before. Always the same.
 */
export function bigModel(contexts) {
  const boundedContexts = Array.from({ length: contexts }, (_, place) => contextAt(place, contexts));
  return { boundedContexts, contextMap: { relations: [] } };
}

/** What things are called on the wire. */
export function wireNames(contextId) {
  const context = contextAt(Number(contextId.slice(1)), Number.MAX_SAFE_INTEGER);
  const elements = [...context.commands, ...context.events, ...context.readModels];
  return {
    source: context.name.toLowerCase().replaceAll(' ', '-'),
    byElementId: new Map(elements.map(({ id, name }) => [id, pascal(name)])),
  };
}

const areas = ['Order', 'Claim', 'Parcel', 'Booking', 'Policy', 'Loan', 'Patient', 'Course', 'Meter', 'Ticket'];
const parts = [
  'Intake',
  'Pricing',
  'Settlement',
  'Dispatch',
  'Review',
  'Archive',
  'Planning',
  'Billing',
  'Audit',
  'Desk',
];
const regions = ['North', 'South', 'East', 'West', 'Central'];
const work = [
  ['Open', 'opened'],
  ['Assign', 'assigned'],
  ['Check', 'checked'],
  ['Approve', 'approved'],
  ['Reject', 'rejected'],
  ['Correct', 'corrected'],
  ['Forward', 'forwarded'],
  ['Close', 'closed'],
  ['Reopen', 'reopened'],
];
const words = [
  'reference',
  'amount',
  'currency',
  'holder',
  'dueDate',
  'channel',
  'reason',
  'priority',
  'location',
  'weight',
];

function contextAt(place, contexts) {
  const area = areas[place % areas.length];
  const part = parts[Math.floor(place / areas.length) % parts.length];
  const name = `${area} ${part} ${regions[Math.floor(place / 100) % regions.length]}`;
  const id = `c${place}`;
  const thing = `${area} ${part.toLowerCase()}`;
  const commands = work.map(([verb], index) => ({
    ...element(`${id}-command-${index}`, `${verb} ${thing}`),
    payload: payload(area, place + index),
    handledBy: { type: 'aggregate', id: `${id}-aggregate` },
    eventIds: [`${id}-event-${index}`],
    triggers: [],
  }));
  const events = work.map(([, past], index) => ({
    ...element(`${id}-event-${index}`, `${thing} ${past}`),
    payload: payload(area, place + index),
    pivotal: index === 7,
    producerIds: [`${id}-aggregate`],
  }));
  const heard = [place - 1, place - 2].filter((other) => other >= 0 && other < contexts);
  return {
    ...element(id, name),
    actors: [element(`${id}-actor`, `${area} clerk`)],
    aggregates: [
      {
        ...element(`${id}-aggregate`, thing),
        commandIds: commands.map((command) => command.id),
        eventIds: events.map((event) => event.id),
      },
    ],
    commands,
    events,
    policies: heard.map((other) => ({
      ...element(`${id}-policy-${other}`, `Whenever one is closed, then open a ${thing}`),
      whenever: [{ type: 'event', event: { contextId: `c${other}`, elementId: `c${other}-event-7` } }],
      then: [{ contextId: id, elementId: `${id}-command-0` }],
    })),
    readModels: [0, 1].map((index) => ({
      ...element(`${id}-view-${index}`, index === 0 ? `${thing} overview` : `Late ${thing} list`),
      payload: payload(area, place + index),
      updatedBy: [
        { contextId: id, elementId: `${id}-event-${index}` },
        ...heard.map((other) => ({ contextId: `c${other}`, elementId: `c${other}-event-${index}` })),
      ],
      triggers: [],
    })),
    externalSystems: [],
    hotspots: [],
    subscriptions: [],
  };
}

function element(id, name) {
  return { id, name, description: `What the team calls ${name.toLowerCase()} in its daily work.`, noteIds: [id] };
}

function payload(area, seed) {
  const names = [`${area.toLowerCase()}Id`, ...[0, 1, 2, 3, 4, 5].map((step) => words[(seed + step) % words.length])];
  const fields = names.map((name) => ({
    ...{ name, type: 'string', required: true, description: `The ${name} as it was said.` },
    personal: name === 'holder',
  }));
  return { type: 'fields', fields };
}

function pascal(name) {
  return name.replace(/(^| )(.)/g, (_, __, letter) => letter.toUpperCase());
}
