import { clearVerbs, doublingVerbs, doubtfulVerbs, irregularForms } from './verbs.ts';

/** “placed”, “sent”: what stands after “was”. */
export function participleOf(base: string): string {
  return irregularForms.get(base)?.[1] ?? regularPast(base);
}

/** “placed”, “wrote”: what somebody did. */
export function pastOf(base: string): string {
  return irregularForms.get(base)?.[0] ?? regularPast(base);
}

/** “places”: what somebody does. */
function thirdPersonOf(base: string): string {
  if (/(s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

/** “placing”. */
function gerundOf(base: string): string {
  if (doublingVerbs.has(base) || /^(put|get|begin|run|set|cut|win|split|reset)$/.test(base))
    return `${base}${base.at(-1)}ing`;
  return /[^eoy]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${base}ing`;
}

function regularPast(base: string): string {
  if (doublingVerbs.has(base)) return `${base}${base.at(-1)}ed`;
  if (base.endsWith('e')) return `${base}d`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}

const knownVerbs = [...clearVerbs, ...doubtfulVerbs, ...irregularForms.keys()];

/** The verb that a form belongs to, by form. */
export const verbByParticiple: ReadonlyMap<string, string> = new Map([
  // American English writes “canceled” and “fulfilled”; the spelling above wins where both exist.
  ...knownVerbs.filter((verb) => verb.endsWith('l')).map((verb) => [`${verb}ed`, verb] as const),
  ...knownVerbs.map((verb) => [participleOf(verb), verb] as const),
]);

export const clearVerbByThirdPerson: ReadonlyMap<string, string> = new Map(
  [...clearVerbs].map((verb) => [thirdPersonOf(verb), verb] as const),
);

export const doubtfulVerbByThirdPerson: ReadonlyMap<string, string> = new Map(
  [...doubtfulVerbs].map((verb) => [thirdPersonOf(verb), verb] as const),
);

export const verbByGerund: ReadonlyMap<string, string> = new Map(
  [...clearVerbs, ...doubtfulVerbs].map((verb) => [gerundOf(verb), verb] as const),
);

const pasts: ReadonlySet<string> = new Set([...irregularForms.values()].flat());
const notPast =
  /^(need|feed|seed|speed|bed|red|shed|weed|breed|exceed|proceed|succeed|embed|indeed|hundred|shred|bleed|deed|greed|wed|sled|led|unneed)$/;

/** Whether a word may be a past or a participle. */
export function looksPast(word: string): boolean {
  return (
    pasts.has(word) ||
    word === 'were' ||
    word === 'has' ||
    word === 'have' ||
    (/..ed$/.test(word) && !notPast.test(word))
  );
}
