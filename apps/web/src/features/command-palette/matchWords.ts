/** Something with words, folded once with `foldText` so that each key press only compares. */
export interface Worded {
  readonly folded: string;
}

const printableAscii = /^[ -~]*$/;

/** Words as they are compared: without case, accents and the shape of white space. */
export function foldText(text: string): string {
  const plain = printableAscii.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '');
  return plain.toLowerCase().replace(/\s+/gu, ' ').trim();
}

/**
 * The things in which every word of the query occurs, best first: those that begin with the query, then those whose
 * words begin with its words, then the rest. Equally good ones keep their order.
 */
export function matchWords<Thing extends Worded>(things: readonly Thing[], query: string): Thing[] {
  const wanted = foldText(query);
  if (wanted === '') return [...things];
  const words = wanted.split(' ');
  const [beginning, wordwise, anywhere]: [Thing[], Thing[], Thing[]] = [[], [], []];
  for (const thing of things) {
    if (!words.every((word) => thing.folded.includes(word))) continue;
    if (thing.folded.startsWith(wanted)) beginning.push(thing);
    else if (words.every((word) => ` ${thing.folded}`.includes(` ${word}`))) wordwise.push(thing);
    else anywhere.push(thing);
  }
  return [...beginning, ...wordwise, ...anywhere];
}
