import { applyEdit, type StickyKind, stickyKinds } from '@lambdastorm/board';
import { arrow, board, boardAt, command, event } from '@lambdastorm/board/builder';
import { expect, it } from 'vitest';
import { insertBetween } from '../fixes/insertBetween.ts';
import { connectionMeaning } from './connectionMeaning.ts';

const kinds: readonly StickyKind[] = [
  'command',
  'aggregate',
  'externalSystem',
  'domainEvent',
  'policy',
  'readModel',
  'actor',
  'screen',
];

// The table of the notation at Software Design: a label, ! where it is reported, a dot where it is refused.
const table = `
  actor          | issues | .          | .          | .     | .        | reads   | .       | looks at
  command        | .      | handled by | handled by | !     | .        | .       | .       | .
  aggregate      | .      | .          | .          | emits | .        | .       | .       | .
  externalSystem | starts | .          | .          | emits | starts   | !       | .       | .
  domainEvent    | !      | .          | !          | !     | triggers | updates | .       | .
  policy         | issues | .          | .          | .     | .        | reads   | .       | .
  readModel      | .      | .          | .          | .     | informs  | .       | informs | shown on
  screen         | offers | .          | .          | .     | .        | .       | .       | .
`;

const rows = table
  .trim()
  .split('\n')
  .map((row) => row.split('|').map((cell) => cell.trim()));

it.each(rows)('[G1] says what may follow the kind %s', (from, ...cells) => {
  const found = kinds.map((to) => {
    const meaning = connectionMeaning(from as StickyKind, to, 'softwareDesign');
    return meaning.status === 'allowed' ? meaning.label : meaning.status === 'reported' ? '!' : '.';
  });
  expect(found).toEqual(cells);
});

it('[G2] lets hotspots, terms, opportunities and texts touch anything', () => {
  for (const other of Object.keys(stickyKinds) as StickyKind[]) {
    expect(connectionMeaning('hotspot', other, 'softwareDesign').status).toBe('allowed');
    expect(connectionMeaning(other, 'term', 'softwareDesign').status).toBe('allowed');
  }
});

it('[G3] forgives everything at Big Picture, and lets events follow in time', () => {
  for (const from of kinds) {
    for (const to of kinds) expect(connectionMeaning(from, to, 'bigPicture').status).toBe('allowed');
  }
  expect(connectionMeaning('domainEvent', 'domainEvent', 'bigPicture')).toEqual({
    status: 'allowed',
    label: 'next in time',
  });
});

it('[G3] lets a command lead to its event below Software Design', () => {
  expect(connectionMeaning('command', 'domainEvent', 'processModelling').status).toBe('allowed');
  expect(connectionMeaning('command', 'domainEvent', 'softwareDesign').status).toBe('reported');
});

it.each<[StickyKind, StickyKind, string]>([
  ['actor', 'aggregate', 'An actor acts by issuing commands; put a command before the aggregate.'],
  ['actor', 'domainEvent', 'An actor acts by issuing commands; put a command and an aggregate before the event.'],
  ['domainEvent', 'actor', 'An event does nothing by itself; put a read model before the actor.'],
  ['aggregate', 'policy', 'An aggregate speaks through the events that it emits; put an event before the policy.'],
  ['readModel', 'command', 'A read model only informs; put an actor before the command.'],
  ['screen', 'screen', 'A screen only offers commands; an arrow from it to a note of the kind screen says nothing.'],
])('[G4] says what to put between %s and %s', (from, to, sentence) => {
  expect(connectionMeaning(from, to, 'softwareDesign')).toMatchObject({ status: 'refused', sentence });
});

it.each(['processModelling', 'softwareDesign'] as const)(
  '[G4] puts between only what makes it right, at %s',
  (level) => {
    for (const from of kinds) {
      for (const to of kinds) {
        const meaning = connectionMeaning(from, to, level);
        const chain =
          meaning.status === 'allowed' || meaning.between.length === 0 ? [] : [from, ...meaning.between, to];
        const steps = chain.slice(1).map((kind, index) => connectionMeaning(chain[index] ?? kind, kind, level).status);
        expect(new Set(steps).has('reported') || new Set(steps).has('refused')).toBe(false);
      }
    }
  },
);

it('[G4] can put it there before the arrow is drawn', () => {
  const wall = boardAt('processModelling', board(event('Order placed'), command('Bake pizza', 800)));
  const edits = insertBetween(wall, { id: 'new', from: 'order-placed', to: 'bake-pizza' }, ['policy']);
  const mended = edits.reduce(applyEdit, wall);
  expect(mended.connections).toEqual([
    { ...arrow('order-placed', 'new~policy'), id: 'new~1' },
    { ...arrow('new~policy', 'bake-pizza'), id: 'new~2' },
  ]);
});
