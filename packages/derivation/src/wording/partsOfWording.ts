import { looksPast } from './inflect.ts';
import { clearVerbs } from './verbs.ts';
import { inManner, mayBeEnglish, wordsOf } from './words.ts';

const between = /\s+(?:and then|and|then|&|\+)\s+|\s*[/;]\s*/i;

/** The events that one wording tells of, “Order placed and payment received”; none unless each part stands for itself. */
export function eventsInWording(text: string): readonly string[] {
  return partsWhere(text, ([, ...rest]) => rest.some((word) => looksPast(word.toLowerCase())));
}

/** The orders that one wording gives, “Place order and send invoice”; none unless each part stands for itself. */
export function ordersInWording(text: string): readonly string[] {
  return partsWhere(text, ([first = '', second]) => second !== undefined && clearVerbs.has(first.toLowerCase()));
}

function partsWhere(text: string, standsForItself: (words: readonly string[]) => boolean): readonly string[] {
  const parts = text.split(between);
  const stand = parts.map(wordsOf).every((words) => mayBeEnglish(words) && standsForItself(words));
  return stand && parts.length > 1 ? parts.map((part) => inManner(wordsOf(part), part)) : [];
}
