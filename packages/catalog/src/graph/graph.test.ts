import { describe, expect, it } from 'vitest';
import { publishedShop } from '../testing/publishedShop.ts';
import { aroundNodes } from './aroundNodes.ts';
import type { CatalogGraph } from './CatalogGraph.ts';
import { contextGraph } from './contextGraph.ts';
import { flowGraph, readFlow } from './flowGraph.ts';
import { lineageGraph, lineageOf, readLineage } from './lineageGraph.ts';
import { withDeciders } from './withDeciders.ts';

const said = ({ edges }: CatalogGraph): string[] => edges.map(({ from, to, label }) => `${from} ${label} ${to}`);
const idsOf = ({ nodes }: CatalogGraph): string[] => nodes.map(({ id }) => id);
const flow = flowGraph(publishedShop.map(readFlow));
const placed = 'ordering/event/Placed';
const everything = { depth: Number.POSITIVE_INFINITY, way: 'both', most: 200 } as const;

describe('the flow', () => {
  it('[P30] leads from people over commands, events and policies to read models, across contexts', () => {
    const whole = aroundNodes(flow, [placed, 'ordering/command/Cancel'], everything);
    expect(said(whole)).toEqual([
      'billing/command/Bill leads to billing/event/Billed',
      'billing/event/Billed updates billing/readModel/Bills',
      'billing/policy/whenPlaced issues billing/command/Bill',
      'ordering/actor/guest issues ordering/command/Place',
      'ordering/command/Cancel leads to ordering/event/Cancelled',
      'ordering/command/Place leads to ordering/event/Placed',
      'ordering/event/Placed is awaited by billing/policy/whenPlaced',
      'payments/event/Paid updates billing/readModel/Bills',
    ]);
  });

  it('[P31] has what nobody published under its wire name', () => {
    expect(flow.nodeOf('payments/event/Paid')).toEqual({
      ...{ id: 'payments/event/Paid', kind: 'event', name: 'Paid', source: 'payments', wireName: 'Paid' },
    });
  });

  it('[P32] goes through a message without what happens beside it', () => {
    const through = aroundNodes(flow, [placed], { depth: Number.POSITIVE_INFINITY, way: 'through', most: 200 });
    expect(idsOf(through)).toEqual([
      ...['billing/command/Bill', 'billing/event/Billed', 'billing/policy/whenPlaced', 'billing/readModel/Bills'],
      ...['ordering/actor/guest', 'ordering/command/Place', placed],
    ]);
  });

  it('[P33] shows what is near, the nearest first, and no more than is asked for', () => {
    const near = (depth: number, most: number) => idsOf(aroundNodes(flow, [placed], { depth, way: 'both', most }));
    expect(near(1, 200)).toEqual(['billing/policy/whenPlaced', 'ordering/command/Place', placed]);
    expect(near(9, 4)).toEqual(['billing/command/Bill', ...near(1, 200)]);
    expect(aroundNodes(flow, ['ordering/event/Gone'], { depth: 1, way: 'both', most: 9 })).toEqual({
      ...{ nodes: [], edges: [] },
    });
  });

  it('[P34] puts who decides between a command and its events', () => {
    const near = withDeciders(aroundNodes(flow, [placed], { depth: 1, way: 'both', most: 200 }), flow);
    expect(said(near)).toEqual([
      'ordering/aggregate/order emits ordering/event/Placed',
      'ordering/command/Place is handled by ordering/aggregate/order',
      'ordering/event/Placed is awaited by billing/policy/whenPlaced',
    ]);
  });
});

it('[P35] counts in the context map what goes from one context to the next', () => {
  const contexts = publishedShop.map(({ source, model, subscriptions }) => ({
    source,
    name: model.name,
    subscriptions,
  }));
  const map = contextGraph(contexts);
  expect([idsOf(map), said(map)]).toEqual([
    ['billing', 'ordering', 'payments'],
    ['ordering 1 event billing', 'payments 1 event billing'],
  ]);
});

it('[P36] follows each field of a message back to where it comes from and on to who has it', () => {
  const lineage = lineageGraph(publishedShop.map(readLineage));
  expect(said(lineageOf(lineage, 'billing/event/Billed', 200))).toEqual([
    'billing/command/Bill#orderid goes over to billing/event/Billed#orderid',
    'billing/command/Bill#price goes over to billing/event/Billed#price',
    'billing/event/Billed#price goes over to billing/readModel/Bills#price',
    'ordering/event/Placed#orderid goes over to billing/command/Bill#orderid',
  ]);
  // What an aggregate emitted before, it knows.
  expect(said(lineageOf(lineage, 'ordering/event/Cancelled', 200))).toContain(
    'ordering/event/Placed#orderid goes over to ordering/event/Cancelled#orderid',
  );
});
