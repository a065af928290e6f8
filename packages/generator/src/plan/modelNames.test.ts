import { deriveModel } from '@lambdastorm/derivation';
import { examples } from '@lambdastorm/examples';
import { expect, it } from 'vitest';
import { generateProject } from '../generateProject.ts';

const board = examples.find(({ id }) => id === 'pizza-ordering')?.board;
if (board === undefined) throw new Error('There is no pizza example.');
const { model } = deriveModel(board);
const renamed = deriveModel({
  ...board,
  frames: board.frames.map((frame) => (frame.id === 'ctx-ordering' ? { ...frame, title: 'Sales' } : frame)),
  notes: board.notes.map((note) => (note.text === 'Order placed' ? { ...note, text: 'Order submitted' } : note)),
}).model;

it('[R21] renames code and keeps what is on the wire, in the context and in those that hear it', () => {
  const { names } = generateProject(model, 'ctx-ordering', 'aws-lambda-typescript');
  const remembered = new Map([['ctx-ordering', { names }]]);
  const [sales, kitchen] = ['ctx-ordering', 'ctx-kitchen'].map((id) => {
    const project = generateProject(renamed, id, 'aws-lambda-typescript', remembered);
    return { ...project, text: new Map(project.files.map(({ path, content }) => [path, content])) };
  });
  expect([sales?.folder, sales?.names]).toEqual(['ordering', names]);
  expect(sales?.text.get('schemas/order-submitted.v1.json')).toContain('urn:lambdastorm:ordering:OrderPlaced:1');
  expect(sales?.text.get('src/generated/own-events.ts')).toContain('readonly OrderPlaced: OrderSubmittedV1Data;');
  for (const project of [sales, kitchen]) {
    const event = project?.text.get('src/generated/events/order-submitted.v1.ts');
    expect(event).toContain("type: 'ordering.OrderPlaced'");
  }
  expect(kitchen?.text.get('template.yaml')).toContain('- OrderPlaced\n');
});

it('[R21] gives a new note of a remembered name another one', () => {
  const remembered = new Map([
    ['ctx-ordering', { names: { source: 'kitchen', byElementId: new Map([['order-placed', 'DayClosed']]) } }],
  ]);
  const ordering = generateProject(model, 'ctx-ordering', 'json-schema', remembered);
  const kitchen = generateProject(model, 'ctx-kitchen', 'json-schema', remembered);
  expect(ordering.names?.byElementId.get('order-placed')).toBe('DayClosed');
  expect(ordering.names?.byElementId.get('day-closed')).toMatch(/^DayClosed[A-Z0-9a-z]{5}$/);
  expect([ordering.folder, kitchen.folder]).toEqual(['kitchen', expect.stringMatching(/^kitchen-[a-z0-9]{5}$/)]);
});
