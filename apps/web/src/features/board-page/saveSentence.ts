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
      return state.unsavedEdits === 0
        ? { short: 'Offline', long: 'The server can’t be reached. You see the wall as it was; trying again by itself.' }
        : {
            short: `Offline, ${countOf(state.unsavedEdits, 'change')} not saved yet`,
            long: `The server can’t be reached. What you change is on this page only: keep it open, and it is saved when the line is back.`,
          };
    case 'refused':
      return { short: 'Not saved', long: state.reason };
  }
}

function those(count: number): string {
  return count === 1 ? 'it' : 'them';
}
