import type { SaveState } from '@lambdastorm/sync';
import { expect, it } from 'vitest';
import { saveSentence } from './saveSentence.ts';

it('says what is saved, in a word or two', () => {
  const states: SaveState[] = [
    { status: 'connecting' },
    { status: 'saved' },
    { status: 'saving', unsavedEdits: 2 },
    { status: 'offline', unsavedEdits: 0, isKept: true },
    { status: 'offline', unsavedEdits: 1, isKept: true },
    { status: 'offline', unsavedEdits: 12, isKept: false },
    { status: 'refused', reason: 'This board is gone.', unsavedEdits: 0 },
  ];
  expect(states.map((state) => saveSentence(state).short)).toEqual([
    'Connecting…',
    'Saved',
    'Saving…',
    'Offline',
    'Offline, 1 change kept on this device',
    'Offline, 12 changes not saved yet',
    'Not saved',
  ]);
});

it('says how many changes are on the way', () => {
  expect(saveSentence({ status: 'saving', unsavedEdits: 1 }).long).toBe(
    '1 change on the way; the server has not confirmed it yet.',
  );
});
