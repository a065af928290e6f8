import type { SaveState } from '@lambdastorm/sync';
import { countOf } from '../../shared/countOf.ts';

export interface SaveSentence {
  /** For the badge. */
  readonly short: string;
  /** The whole truth, for the tooltip. */
  readonly long: string;
}

export function saveSentence(state: SaveState): SaveSentence {
  switch (state.status) {
    case 'connecting':
      return { short: 'Connecting…', long: 'The line to the server is being opened.' };
    case 'saved':
      return { short: 'Saved', long: 'Every change that you made is stored on the server.' };
    case 'saving':
      return {
        short: 'Saving…',
        long: `${countOf(state.unsavedEdits, 'change')} on the way; the server has not confirmed ${those(state.unsavedEdits)} yet.`,
      };
    case 'offline':
      return offlineSentence(state);
    case 'refused':
      return { short: 'Not saved', long: state.reason };
  }
}

function offlineSentence({ unsavedEdits, isKept }: Extract<SaveState, { status: 'offline' }>): SaveSentence {
  if (unsavedEdits === 0) {
    return {
      short: 'Offline',
      long: 'The server can’t be reached. You see the wall as it was; trying again by itself.',
    };
  }
  const changes = countOf(unsavedEdits, 'change');
  return isKept
    ? {
        short: `Offline, ${changes} kept on this device`,
        long: 'The server can’t be reached. Go on working: what you change is kept on this device and saved when the line is back, also after the page was closed.',
      }
    : {
        short: `Offline, ${changes} not saved yet`,
        long: 'The server can’t be reached. What you change is on this page only: keep it open, and it is saved when the line is back.',
      };
}

function those(count: number): string {
  return count === 1 ? 'it' : 'them';
}
