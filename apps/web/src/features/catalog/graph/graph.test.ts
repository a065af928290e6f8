import type { CatalogGraph } from '@lambdastorm/contract';
import ELK from 'elkjs/lib/elk.bundled.js';
import { expect, it } from 'vitest';
import { renderSvg } from '../../board-picture/renderSvg.ts';
import { drawGraph } from './drawGraph.ts';
import { type GraphLayout, isTooLong, toElkGraph, toGraphLayout } from './graphLayout.ts';
import { graphOpening } from './graphOpening.ts';
import { parseGraphSearch, toGraphQuery } from './graphSearch.ts';
import { renderMermaidGraph } from './renderMermaidGraph.ts';
import { isMeant } from './toFlow.ts';

const graph: CatalogGraph = {
  nodes: [
    { id: 'orders/command/Place', kind: 'command', name: 'Place "it"', source: 'orders', wireName: 'Place' },
    { id: 'orders/event/Placed', kind: 'event', name: 'Placed <b>', source: 'orders', wireName: 'Placed' },
    { id: 'orders/actor/1', kind: 'actor', name: 'Customer', source: 'orders' },
  ],
  edges: [
    { from: 'orders/actor/1', to: 'orders/command/Place', label: 'issues' },
    { from: 'orders/command/Place', to: 'orders/event/Placed', label: '' },
  ],
};

it('speaks Mermaid, with texts that can end nothing', () => {
  expect(renderMermaidGraph(graph)).toBe(`flowchart LR
  n1["Place #quot;it#quot;"]:::command
  n2["Placed #lt;b#gt;"]:::event
  n3(["Customer"]):::actor
  n3 -->|"issues"| n1
  n1 --> n2
  classDef actor fill:#fff3a1,stroke:#1b1b1f,color:#1b1b1f
  classDef command fill:#7ec8f0,stroke:#1b1b1f,color:#1b1b1f
  classDef event fill:#ffb84d,stroke:#1b1b1f,color:#1b1b1f
`);
});

it('draws every node and every edge where they were placed', () => {
  const wanted = toElkGraph(graph);
  const placed = {
    ...{ ...wanted, width: 500, height: 100 },
    children: (wanted.children ?? []).map((child, index) => ({ ...child, x: index * 200, y: 20 })),
    edges: (wanted.edges ?? []).map((edge) => ({
      ...edge,
      sections: [{ id: 's', startPoint: { x: 0, y: 40 }, endPoint: { x: 50, y: 40 } }],
    })),
  };
  const layout = toGraphLayout(placed, graph);
  expect(layout.nodes.map(({ node, position }) => [node.name, position.x])).toEqual([
    ['Place "it"', 0],
    ['Placed <b>', 200],
    ['Customer', 400],
  ]);
  expect(layout.edges.map(({ edge }) => edge)).toEqual(graph.edges);
  const svg = renderSvg(drawGraph(layout, { title: 'A flow', palette: 'light', frameOf: (source) => source }), []);
  expect(svg).toContain('<title>A flow</title>');
  expect(svg).toContain('Placed &lt;b&gt;');
  expect(svg.match(/<rect/g)?.length).toBe(1 + graph.nodes.length);
});

it('reads its address and asks the server with it', () => {
  expect(parseGraphSearch({ around: 'orders', depth: 'all', fields: true, as: 'list' })).toEqual({
    ...{ around: 'orders', depth: 'all', fields: true, as: 'list' },
  });
  expect(parseGraphSearch({ around: '', depth: 0, fields: 'no', as: 'x' })).toEqual({});
  expect(toGraphQuery({ around: 'orders', depth: 3, fields: true, as: 'list' })).toEqual({
    ...{ around: 'orders', depth: '3', fields: 'yes' },
  });
});

it('breaks a row that would be a line on every screen into several rows', async () => {
  const ids = Array.from({ length: 30 }, (_, place) => `context-${place}`);
  const chain: CatalogGraph = {
    nodes: ids.map((id) => ({ id, kind: 'context', name: `Claims of region ${id}`, source: id })),
    edges: ids.slice(1).map((id, place) => ({ from: `context-${place}`, to: id, label: '' })),
  };
  const elk = new ELK();
  expect(isTooLong(await elk.layout(toElkGraph(graph)))).toBe(false);
  expect(isTooLong(await elk.layout(toElkGraph(chain)))).toBe(true);
  expect(isTooLong(await elk.layout(toElkGraph(chain, 'several rows')))).toBe(false);
});

it('opens as a whole where that can be read, else at what it is about, or where it begins', () => {
  const placed = (width: number): GraphLayout => ({
    size: { width, height: 400 },
    nodes: graph.nodes.map((node) => ({ node, position: { x: 0, y: 0 }, size: { width: 120, height: 44 } })),
    edges: graph.edges.map((edge) => ({ edge, points: [] })),
  });
  const room = { width: 1200, height: 800 };
  expect(graphOpening(placed(2000), undefined, room)).toEqual({ type: 'whole' });
  expect(graphOpening(placed(2001), undefined, room)).toEqual({ type: 'beginning' });
  expect(graphOpening(placed(2001), 'orders/event/Placed', room)).toEqual({
    ...{ type: 'near', ids: ['orders/event/Placed', 'orders/command/Place'] },
  });
});

it('is about a message, or about each of its fields', () => {
  const around = 'orders/event/Placed';
  const ids = ['orders/event/Placed', 'orders/event/Placed#total', 'orders/event/PlacedAgain', 'orders'];
  expect(ids.filter((id) => isMeant(id, around))).toEqual(ids.slice(0, 2));
});
