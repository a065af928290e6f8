// Written once by Lambdastorm for “Day”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 0opxaf57kvo
import type { DayCommand, DayEvent } from '../generated/aggregates/day.js';
import { NotDecided } from '../generated/errors.js';
import type { DayState } from './state.js';

/**
 * Decides what a command leads to: pure, so that a test needs nothing but given, when and then.
 * Refuse with CommandRefused what the rules do not allow.
 */
export function decide(command: DayCommand, state: DayState): readonly DayEvent[] {
  // From “Close day” on the wall (close-day).
  throw new NotDecided(`“Close day” at version ${String(state.version)}`, 'src/day/decide.ts');
}
