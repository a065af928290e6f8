import { describe, expect, it } from 'vitest';
import { type Board, changed, createDesk, ecommerce, pizza, reworded, without } from '../testing/createDesk.ts';
import { editedDesk } from '../testing/editedDesk.ts';

type Desk = ReturnType<typeof createDesk>;

const decision = 'src/order/decide.ts';
const ownEvents = 'src/generated/own-events.ts';
const withoutEvent = without(pizza, 'order-placed');

/** Ordering, with a person who has written the decision about orders and nothing else. */
function decidedDesk(): Desk {
  const desk = createDesk();
  desk.generate(pizza);
  const text = desk.text(decision);
  const start = text.indexOf('  // From');
  const data = '{ orderId: command.data.orderId, lines: command.data.lines }';
  desk.files.set(decision, `${text.slice(0, start)}  return [{ type: 'OrderPlaced', data: ${data} }];\n}\n`);
  return desk;
}

/** The same wall, on which another note stands where one stood. */
function replaced(board: Board, noteId: string, by: { readonly id: string; readonly text: string }): Board {
  const follow = (id: string): string => (id === noteId ? by.id : id);
  const connections = board.connections.map((each) => ({ ...each, from: follow(each.from), to: follow(each.to) }));
  return { ...changed(board, noteId, (note) => ({ ...note, ...by })), connections };
}

describe('an event that is gone', () => {
  it('[R24] stays while code names it: typed, checked, published, deprecated and told', () => {
    const desk = decidedDesk();
    expect(desk.kept(withoutEvent)).toEqual([
      `“Order placed” is gone from the wall and stays, deprecated, because ${decision} still names “OrderEvent”, “OrderPlaced”, “orderId” and more. It goes when no file of yours does.`,
    ]);
    desk.generate(withoutEvent);
    expect(desk.text(ownEvents)).toContain('Deprecated: its note is gone.');
    expect(desk.text('src/generated/events/order-placed.v1.ts')).toContain('which the wall has no more');
    expect(desk.text('src/generated/aggregates/order.ts')).toContain("OwnEvent<'OrderPlaced'>");
    expect(desk.text('src/generated/functions/place-order.ts')).toContain("Store<'Order'>");
    expect(desk.text('template.yaml')).toMatch(/events:detail-type:[^:]*- OrderPlaced/s);
    expect(desk.isClean(withoutEvent)).toBe(true);
  });

  it('[R24] goes in the first run after no file names it', () => {
    const desk = decidedDesk();
    desk.generate(withoutEvent);
    for (const [path, text] of desk.files)
      if (path === decision)
        desk.files.set(path, text.replace(/return \[.*\];/, 'return [];').replaceAll('OrderEvent', 'never'));
    desk.generate(withoutEvent);
    expect(desk.kept(withoutEvent)).toEqual([]);
    expect(desk.text(ownEvents)).not.toContain('OrderPlaced');
  });

  it('[R24] goes at once where nobody has written code', () => {
    const desk = createDesk();
    desk.generate(pizza);
    desk.generate(withoutEvent);
    expect(desk.kept(withoutEvent)).toEqual([]);
    expect(desk.text(ownEvents)).not.toContain('OrderPlaced');
  });

  it('[R24] stays beside another note that took its place under another name, and not beside one of its own', () => {
    const desk = decidedDesk();
    const other = replaced(pizza, 'order-placed', { id: 'submitted', text: 'Order submitted' });
    desk.generate(other);
    expect(desk.text(ownEvents)).toMatch(/readonly OrderPlaced.*readonly OrderSubmitted/s);
    const again = decidedDesk();
    const same = replaced(pizza, 'order-placed', { id: 'again', text: 'Order placed' });
    again.generate(same);
    expect(again.kept(same)).toEqual([]);
  });

  it('[R24] stays for a file that its owner moved and did not edit, for as long as it is there', () => {
    const desk = createDesk();
    desk.generate(pizza);
    desk.move(decision, 'src/rules/decide-orders.ts');
    desk.generate(withoutEvent);
    expect(desk.kept(withoutEvent)).toEqual([expect.stringContaining('src/rules/decide-orders.ts still names')]);
    expect(desk.isClean(withoutEvent)).toBe(true);
  });

  it('[R24] is no more where its note came back', () => {
    const desk = decidedDesk();
    desk.generate(withoutEvent);
    desk.generate(pizza);
    expect(desk.kept(pizza)).toEqual([]);
    expect(desk.text(ownEvents)).not.toContain('Deprecated');
  });
});

describe('a command that is gone', () => {
  it('[R24] stays for the decision as the last one of its aggregate, and nothing starts it', () => {
    const desk = editedDesk();
    desk.generate(without(pizza, 'close-day'));
    expect(desk.text('src/generated/aggregates/day.ts')).toContain("Command<'CloseDay'>");
    expect(desk.text('template.yaml')).not.toContain('CloseDay');
  });

  it('[R24] goes when nothing names it', () => {
    const desk = editedDesk('ctx-orders', ecommerce);
    const withoutDelete = without(ecommerce, 'delete-order');
    desk.generate(withoutDelete);
    expect(desk.text('src/generated/aggregates/order.ts')).toContain("'DeleteOrder'");
    for (const [path, text] of desk.files)
      if (/^(src\/(?!generated)|test\/)/.test(path))
        desk.files.set(path, text.replaceAll("'DeleteOrder'", "'UpdateOrder'"));
    desk.generate(withoutDelete);
    expect(desk.text('src/generated/aggregates/order.ts')).not.toContain('DeleteOrder');
  });
});

it('[R24] an aggregate that is gone stays while its commands are decided by code of a person', () => {
  const desk = editedDesk();
  const withoutOrder = without(pizza, 'order');
  desk.generate(withoutOrder);
  expect(desk.text('src/generated/functions/place-order.ts')).toContain("Store<'Order'>");
  expect(desk.isClean(withoutOrder)).toBe(true);
});

it('[R24] a rename keeps nothing: what is renamed is there', () => {
  expect(editedDesk().kept(reworded(pizza, 'order-placed', 'Order submitted'))).toEqual([]);
});
