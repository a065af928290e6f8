import {
  clearVerbByThirdPerson,
  doubtfulVerbByThirdPerson,
  looksPast,
  participleOf,
  pastOf,
  verbByGerund,
  verbByParticiple,
} from './inflect.ts';
import { clearVerbs, doubtfulVerbs } from './verbs.ts';
import { inManner, isDeterminer, isPreposition, mayBeEnglish, uncapitalised, withoutKind, wordsOf } from './words.ts';

/** That a wording is wrong, and a better one where it can be made. */
export interface Rewording {
  readonly suggestion?: string;
}

/** Whether an event is surely not in the past tense; `undefined` when it is, and when that is not sure. */
export function judgeEventWording(text: string): Rewording | undefined {
  const words = withoutKind(wordsOf(text), 'event');
  if (!mayBeEnglish(words)) return undefined;
  const clause = mainClause(words);
  const found = findPresentPassive(clause, text) ?? (clause.some(isPast) ? undefined : findPresent(clause, text));
  if (found?.suggestion === undefined || clause.length === words.length) return found;
  return { suggestion: [found.suggestion, ...words.slice(clause.length)].join(' ') };
}

const conjunctions = /^(when|if|because|while|until|unless|once|that|which|who|whenever)$/i;

/** What stands before “when …”. */
function mainClause(words: readonly string[]): readonly string[] {
  const end = words.findIndex((word, index) => index > 0 && conjunctions.test(word));
  return end === -1 ? words : words.slice(0, end);
}

function isPast(word: string): boolean {
  return looksPast(word.toLowerCase());
}

/** “Order is placed”, “Customer will be notified”. */
function findPresentPassive(words: readonly string[], text: string): Rewording | undefined {
  const index = words.findIndex((word) => /^(is|are|will|shall|must)$/i.test(word));
  if (index < 1 || words.slice(0, index).some(isPast)) return undefined;
  const rest = words.slice(index + 1);
  const isFuture = /^(will|shall|must)$/i.test(words[index] ?? '');
  if (isFuture && !/^be$/i.test(rest[0] ?? '')) return undefined;
  const verb = rest.findIndex((word) => !/^(be|being|getting)$/i.test(word));
  const isParticiple = verbByParticiple.has(rest[verb]?.toLowerCase() ?? '');
  if (!isParticiple) return undefined;
  return { suggestion: inManner([...words.slice(0, index), ...rest.slice(verb)], text) };
}

function findPresent(words: readonly string[], text: string): Rewording | undefined {
  const [first = '', second, ...more] = words;
  const verb = first.toLowerCase();
  if (isOrder(verb, words)) return suggested(verb, words, text);
  const gerund = verbByGerund.get(verb);
  if (gerund !== undefined && second !== undefined && (clearVerbs.has(gerund) || isDeterminer(second))) {
    return suggested(gerund, words, text);
  }
  const isInfinitive = [second, ...more].some(
    (word, index, rest) => /^to$/i.test(word ?? '') && isVerb(rest[index + 1]),
  );
  if (isInfinitive && isVerb(first)) return {};
  return findThirdPerson(words, text);
}

// “Publish date” is a name, “Take away” a thing, and one word alone may be anything.
const noObject =
  /^(date|time|deadline|status|button|page|step|period|slip|day|fee|timeout|policy|process|of|or|and|away|out|up|off|in|on|back|over|down)$/i;

/** “Place order”, “Ship the order”; not “Order history”. */
function isOrder(verb: string, [, second]: readonly string[]): boolean {
  if (clearVerbs.has(verb)) return second !== undefined && !noObject.test(second);
  return doubtfulVerbs.has(verb) && isDeterminer(second);
}

/** “Customer pays invoice”, “Manager reports back”. */
function findThirdPerson(words: readonly string[], text: string): Rewording | undefined {
  for (const [index, word] of words.entries()) {
    if (index === 0) continue;
    const form = word.toLowerCase();
    const next = words[index + 1];
    const clearVerb = form === 'places' && !isDeterminer(next) ? undefined : clearVerbByThirdPerson.get(form);
    const doubtfulVerb =
      isDeterminer(next) || /^back$/i.test(next ?? '') ? doubtfulVerbByThirdPerson.get(form) : undefined;
    const verb = clearVerb ?? doubtfulVerb;
    if (verb !== undefined) return { suggestion: inManner(words.with(index, pastOf(verb)), text) };
  }
  return undefined;
}

function isVerb(word: string | undefined): boolean {
  const folded = word?.toLowerCase() ?? '';
  return clearVerbs.has(folded) || doubtfulVerbs.has(folded);
}

/** The object first, then what happened to it: “Order placed”. */
function suggested(verb: string, [, ...words]: readonly string[], text: string): Rewording {
  const rest = words.filter((word, index) => !(index === 0 && isDeterminer(word)));
  const end = rest.findIndex(isPreposition);
  const object = end === -1 ? rest : rest.slice(0, end);
  if (object.length === 0) return {};
  const behind = end === -1 ? [] : rest.slice(end).map((word) => (isPreposition(word) ? uncapitalised(word) : word));
  return { suggestion: inManner([...object, participleOf(verb), ...behind], text) };
}
