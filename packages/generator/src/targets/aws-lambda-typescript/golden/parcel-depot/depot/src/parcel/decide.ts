// Written once by Lambdastorm for “Parcel”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 0qvm1j7z96m
import type { ParcelCommand, ParcelEvent } from '../generated/aggregates/parcel.js';
import { NotDecided } from '../generated/errors.js';
import type { ParcelState } from './state.js';

/**
 * Decides what a command leads to: pure, so that a test needs nothing but given, when and then.
 * Refuse with CommandRefused what the rules do not allow.
 */
export function decide(command: ParcelCommand, state: ParcelState): readonly ParcelEvent[] {
  switch (command.type) {
    case 'NoteDelay':
      // From “Note delay” on the wall (note-delay).
      throw new NotDecided(
        `“Note delay” at version ${String(state.version)}`,
        'src/parcel/decide.ts',
      );
    case 'RecordScan':
      // From “Record scan” on the wall (record-scan).
      throw new NotDecided(
        `“Record scan” at version ${String(state.version)}`,
        'src/parcel/decide.ts',
      );
    case 'RecordWeight':
      // From “Record weight” on the wall (record-weight).
      throw new NotDecided(
        `“Record weight” at version ${String(state.version)}`,
        'src/parcel/decide.ts',
      );
    case 'RegisterParcel':
      // From “Register parcel” on the wall (register-parcel).
      throw new NotDecided(
        `“Register parcel” at version ${String(state.version)}`,
        'src/parcel/decide.ts',
      );
  }
}
