import { backup } from './scenarios/backup.mjs';
import { badNetwork } from './scenarios/badNetwork.mjs';
import { brokenDisk } from './scenarios/brokenDisk.mjs';
import { clockJump } from './scenarios/clockJump.mjs';
import { hostileFrames } from './scenarios/hostileFrames.mjs';
import { killNine } from './scenarios/killNine.mjs';
import { lockedDatabase } from './scenarios/lockedDatabase.mjs';
import { mutants } from './scenarios/mutants.mjs';
import { powerLoss } from './scenarios/powerLoss.mjs';
import { reconnectStorm } from './scenarios/reconnectStorm.mjs';
import { slowReaders } from './scenarios/slowReaders.mjs';

/**
 * Each scenario hurts a real server and says what came of it: `run(size)` resolves to `rows` (`what`, `measured`,
 * `goal`) and to `problems`, sentences about what must not be; none means that it held. `short` is the size that the
 * tests run, `full` the goal's.
 */
export const scenarios = [
  ...[killNine, powerLoss, brokenDisk, lockedDatabase],
  ...[badNetwork, slowReaders, reconnectStorm, clockJump],
  ...[hostileFrames, mutants, backup],
];
