import type { Rewording } from './eventWording.ts';
import { clearVerbByThirdPerson, verbByGerund, verbByParticiple } from './inflect.ts';
import { clearVerbs, doubtfulVerbs, irregularForms } from './verbs.ts';
import { inManner, isDeterminer, isPreposition, mayBeEnglish, uncapitalised, withoutKind, wordsOf } from './words.ts';

/** Whether a command is surely no order; `undefined` when it is one, and when that is not sure. */
export function judgeCommandWording(text: string): Rewording | undefined {
  const words = withoutKind(wordsOf(text), 'command');
  const [first = '', second] = words;
  if (!mayBeEnglish(words) || second === undefined) return undefined;
  const opening = first.toLowerCase();
  if (clearVerbs.has(opening)) return undefined;
  return findPast(words, text) ?? findGerund(opening, words, text) ?? findThirdPerson(words, text);
}

/** Verbs that take a state: “Mark paid” is an order to mark something as paid. */
const takers =
  /^(mark|set|show|list|flag|leave|report|label|tag|view|display|print|search|count|filter|try|need|check|stay|ensure|await|expect|assume|acknowledge|ask)$/;

/** What people call the things that they picked: “Archive selected”. */
const choices = /^(selected|filtered|checked|marked|highlighted|expired|all)$/i;

/** “Order placed”, “Invoice sent to customer”. */
function findPast(words: readonly string[], text: string): Rewording | undefined {
  const opening = words[0]?.toLowerCase() ?? '';
  if (takers.test(opening) || isDeterminer(words[1])) return undefined;
  const index = words.findIndex((word, at) => at > 0 && verbByParticiple.has(word.toLowerCase()));
  const verb = verbByParticiple.get(words[index]?.toLowerCase() ?? '');
  const next = words[index + 1];
  // “Order discounted items” is an order; “Reset” and “put” are their own participles.
  if (verb === undefined || verb === words[index]?.toLowerCase()) return undefined;
  if (next !== undefined && !isPreposition(next)) return undefined;
  if (words.slice(0, index).some(isPreposition)) return undefined;
  // “Handle payment failed” may be an order; “Request approved” is none.
  if (doubtfulVerbs.has(opening) && (index > 1 || choices.test(words[index] ?? ''))) return undefined;
  return reordered(verb, [...words.slice(0, index), ...words.slice(index + 1)], text);
}

/** “Placing order”. */
function findGerund(opening: string, [, ...rest]: readonly string[], text: string): Rewording | undefined {
  const verb = verbByGerund.get(opening);
  if (verb === undefined) return undefined;
  // “Shipping address” is no order either, but nobody can say which one is meant.
  return clearVerbs.has(verb) || isDeterminer(rest[0]) ? reordered(verb, rest, text) : undefined;
}

/** “Sends invoice”, “Customer pays invoice”. */
function findThirdPerson(words: readonly string[], text: string): Rewording | undefined {
  const opening = words[0]?.toLowerCase() ?? '';
  if (doubtfulVerbs.has(opening) || irregularForms.has(opening)) return undefined;
  const index = words.findIndex((word) => clearVerbByThirdPerson.has(word.toLowerCase()));
  const verb = clearVerbByThirdPerson.get(words[index]?.toLowerCase() ?? '');
  if (verb === undefined || index > 2 || words[index + 1] === undefined) return undefined;
  return reordered(verb, words.slice(index + 1), text);
}

function reordered(verb: string, words: readonly string[], text: string): Rewording {
  return {
    suggestion: inManner([verb, ...words.map((word, index) => (index === 0 ? uncapitalised(word) : word))], text),
  };
}
