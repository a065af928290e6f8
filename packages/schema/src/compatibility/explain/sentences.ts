import type { JsonValue } from '../../JsonValue.ts';
import { partsOf, textsOf } from '../../sample/keywords.ts';
import type { CompatibilityDirection } from '../Compatibility.ts';
import { keywordOf, namesOf } from './Counterpart.ts';
import type { Claim } from './claimsOf.ts';

/** How a change reads, seen from the new schema (`backward`) or back from the old one (`forward`). */
type Phrase = (claim: Claim) => string;

const consequences: Readonly<Record<CompatibilityDirection, string>> = {
  backward: 'readers with the new schema refuse some data written with the old one',
  forward: 'readers with the old schema refuse some data written with the new one',
};

const requiredPhrases: Readonly<Record<CompatibilityDirection, Phrase>> = {
  backward: (claim) => `${what(claim)} ${isKnown(claim) ? 'became required' : 'was added as a required field'}`,
  forward: (claim) => `${what(claim)} ${isKnown(claim) ? 'is no longer required' : 'was removed, but is required'}`,
};

const closedPhrases: Readonly<Record<CompatibilityDirection, Phrase>> = {
  backward: (claim) =>
    claim.name === undefined
      ? `${what(claim)} takes no other fields any more`
      : `${what(claim)} was removed, and other fields are not taken`,
  forward: (claim) =>
    claim.name === undefined
      ? `${what(claim)} took no other fields before`
      : `${what(claim)} was added, where other fields were not taken`,
};

/** Why readers refuse data, in one sentence. */
export function sentenceOf(claim: Claim, direction: CompatibilityDirection): string {
  return `${capital(phraseOf(claim, direction))}: ${consequences[direction]}.`;
}

/** Why it is not known whether they do. */
export function undecidedSentenceOf(claim: Claim, direction: CompatibilityDirection, why: string): string {
  return `Whether ${consequences[direction]} can't be told for ${what(claim)} (${claim.rule}). ${why}`;
}

function phraseOf(claim: Claim, direction: CompatibilityDirection): string {
  if (claim.rule === 'required') return requiredPhrases[direction](claim);
  if (claim.rule === 'additionalProperties' && askedOf(claim) === false) return closedPhrases[direction](claim);
  if (claim.spot.counterpart.length === 0 && claim.spot.field !== '') return unknownFieldPhrase(claim, direction);
  return changedPhrase(claim, direction);
}

/** The writers' schema says nothing about the field and is open, so that anything may stand there. */
function unknownFieldPhrase(claim: Claim, direction: CompatibilityDirection): string {
  return direction === 'backward'
    ? `${what(claim)} was added with ${claim.rule} ${short(askedOf(claim))}, where anything was taken before`
    : `${what(claim)} was removed with its ${claim.rule} ${short(askedOf(claim))}, so that anything is taken there`;
}

function changedPhrase(claim: Claim, direction: CompatibilityDirection): string {
  const [reads, writes] = [askedOf(claim), keywordOf(claim.spot.counterpart, claim.rule)];
  const [before, after] = direction === 'backward' ? [writes, reads] : [reads, writes];
  const place = what(claim);
  if (claim.rule === 'schema') return `${place} takes other values`;
  if (before === undefined) return `${place} got ${claim.rule} ${short(after)}`;
  if (after === undefined) return `${place} lost ${claim.rule} ${short(before)}`;
  if (JSON.stringify(before) === JSON.stringify(after)) return `${place} no longer goes together with ${claim.rule}`;
  return `the ${claim.rule} of ${place} went from ${short(before)} to ${short(after)}`;
}

function isKnown({ spot, name }: Claim): boolean {
  const isRequired = textsOf(keywordOf(spot.counterpart, 'required')).includes(name ?? '');
  return isRequired || namesOf(spot.counterpart).includes(name ?? '');
}

function what({ field }: Claim): string {
  return field === '' ? 'the payload' : `“${field}”`;
}

function askedOf({ spot, rule }: Claim): JsonValue | undefined {
  return partsOf(spot.schema)[rule];
}

function short(value: JsonValue | undefined): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
