import type { ServerlessPlan } from '../../../plan/ServerlessPlan.ts';
import { earlierSamplePath } from '../samples/renderSampleEvents.ts';
import type { Caster } from './casters.ts';

/** The sample with which a function hears the version that is made a later one; nothing where none hears it. */
export function findHearer({ from, to }: Caster, { functions }: ServerlessPlan): string | undefined {
  if (from.version > to.version) return undefined;
  const hearer = functions.find(
    ({ trigger }) => trigger.type === 'event' && trigger.events.some(({ id }) => id === from.id),
  );
  return hearer === undefined ? undefined : earlierSamplePath(hearer, from);
}
