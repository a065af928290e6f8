import { quoted } from '../fixes/quoted.ts';
import { waitInWording } from '../wording/waitInWording.ts';
import { type Check, onEach } from './Check.ts';
import { longestMinutes } from './runsLongerThanLambda.ts';

const units = [
  { letter: 'M', word: 'minute', minutes: 1 },
  { letter: 'H', word: 'hour', minutes: 60 },
  { letter: 'D', word: 'day', minutes: 24 * 60 },
] as const;

/** Nothing is wrong with it: it tells what becomes of a wait that no function lives for. */
export const waitsLongerThanLambda: Check = {
  code: 'runs-longer-than-lambda',
  severity: { processModelling: 'hint', softwareDesign: 'hint' },
  find: onEach(['policy'], ({ name, details: { minutes = 0 } }) => {
    const [, digits = '', letter = ''] = /(\d+)([MHD])$/.exec(waitInWording(name) ?? '') ?? [];
    const unit = units.find((each) => each.letter === letter);
    const count = Number(digits);
    if (unit === undefined || count * unit.minutes <= longestMinutes || minutes > longestMinutes) return undefined;
    const told = `${count} ${unit.word}${count === 1 ? '' : 's'}`;
    return {
      message: `${quoted(name)} waits ${told}, and a function ends after ${longestMinutes} minutes; the generated one sets a schedule and ends, and goes on when that is due.`,
    };
  }),
};
