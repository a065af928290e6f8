import type { PlannedFunction, PolicyFunction, ServerlessPlan } from './ServerlessPlan.ts';

/** A policy that acts some time after its event. */
export type WaitingFunction = PolicyFunction & { readonly waitMinutes: number };

export function waits(planned: PlannedFunction): planned is WaitingFunction {
  return planned.role === 'policy' && planned.waitMinutes !== undefined;
}

export function hasWaits({ functions }: Pick<ServerlessPlan, 'functions'>): boolean {
  return functions.some(waits);
}

const units = [
  { word: 'day', minutes: 24 * 60 },
  { word: 'hour', minutes: 60 },
  { word: 'minute', minutes: 1 },
] as const;

/** How long it waits, in words: `2 days`, `36 hours`. */
export function waitInWords({ waitMinutes }: WaitingFunction): string {
  const unit = units.find(({ minutes }) => waitMinutes % minutes === 0) ?? units[2];
  const count = waitMinutes / unit.minutes;
  return `${count} ${unit.word}${count === 1 ? '' : 's'}`;
}
