import { idSuffix } from '../../../../naming/idSuffix.ts';

/** AWS allows 64 characters for functions, rules and schedules; the rest is for the name of the stack. */
const longestPhysicalName = 40;
export const longestStackName = 64 - longestPhysicalName - 1;

/**
 * The part after the stack's name in the name of a function, rule or schedule. Names have hyphens but no dots, so parts
 * can't be mistaken for each other; what is too long is cut and told apart by a hash.
 */
export function physicalName(...parts: readonly string[]): string {
  const whole = parts.join('.');
  if (whole.length <= longestPhysicalName) return whole;
  const hash = idSuffix(whole);
  return `${whole.slice(0, longestPhysicalName - hash.length - 1).replace(/[-.]+$/, '')}-${hash}`;
}
