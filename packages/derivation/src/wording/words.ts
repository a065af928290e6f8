/** The words of a note as written: white space, hyphens and the humps of `orderPlaced` part them. */
export function wordsOf(text: string): string[] {
  return text
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .split(/[\s_]+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '');
}

/** Without a last word that only repeats what kind of note it is: `OrderPlacedEvent`. */
export function withoutKind(words: readonly string[], kind: string): readonly string[] {
  return words.length > 1 && words.at(-1)?.toLowerCase() === kind ? words.slice(0, -1) : words;
}

const foreign = new Set(
  `der die das den dem ein eine und oder ist wird wurde werden nicht von fuer mit zu zum zur nach auf bei
   le la les un une des du et est par pour avec sur el los las del y es por para con se il lo gli di da
   het een de en wordt naar van voor met aan op och att ett som till av er og til med at blev`.split(/\s+/),
);

/** Whether a text can be English: our words are, so “Bestellung aufgegeben” and “commande passée” are left alone. */
export function mayBeEnglish(words: readonly string[]): boolean {
  // “at”, “die”, “es” and the like are common to several languages and no sign of one.
  const common = new Set(['at', 'die', 'an', 'in', 'on', 'to', 'or']);
  return (
    words.length > 0 &&
    words.every((word) => /^[\x20-\x7e’]+$/.test(word)) &&
    !words.some((word) => foreign.has(word.toLowerCase()) && !common.has(word.toLowerCase()))
  );
}

const determiners = new Set('a an the this that these those his her its their our my your all each every'.split(' '));

export function isDeterminer(word: string | undefined): boolean {
  return word !== undefined && determiners.has(word.toLowerCase());
}

const prepositions = new Set(
  'to from for with in on at by into onto via as about against after before between per within without'.split(' '),
);

export function isPreposition(word: string | undefined): boolean {
  return word !== undefined && prepositions.has(word.toLowerCase());
}

/** Words as one text in the manner of another: `PlaceOrder`, “Place Order” or “Place order”. */
export function inManner(words: readonly string[], model: string): string {
  const [first = '', ...rest] = words;
  if (/^[A-Z][a-z\d]+([A-Z][a-z\d]*)+$/.test(model)) return words.map(capitalised).join('');
  const modelWords = wordsOf(model);
  const isTitle = modelWords.length > 1 && modelWords.every((word) => /^[^a-z]/.test(word) || word.length < 4);
  const others = rest.map((word) => (isTitle && !isPreposition(word) ? capitalised(word) : word));
  return [capitalised(first), ...others].join(' ');
}

/** The first letter small, unless the word is an abbreviation. */
export function uncapitalised(word: string): string {
  return /^.[^a-z]/u.test(word) && word.length > 1 ? word : word.charAt(0).toLowerCase() + word.slice(1);
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
