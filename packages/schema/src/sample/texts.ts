import type { JsonObject } from '../JsonValue.ts';
import { formatTexts } from './formatTexts.ts';
import { numberOf } from './keywords.ts';
import { knownTexts, toWords } from './knownTexts.ts';
import { textMatching } from './textMatching.ts';

const variety = 60;
const longest = 100_000;

/** Texts, lengths counted in code points: by format, by what the name says, by pattern, and the words of the name. */
export function* texts(schema: JsonObject, path: readonly string[]): Generator<string> {
  const least = Math.min(longest, Math.max(0, Math.ceil(numberOf(schema['minLength'], 0))));
  const most = Math.min(longest, Math.floor(numberOf(schema['maxLength'], longest)));
  const fits = (text: string) => {
    const length = [...text].length;
    return length >= least && length <= most;
  };
  const { format, pattern } = schema;
  if (typeof format === 'string') yield* formatTexts(format, path, least).filter(fits);
  const name = path.at(-1) ?? '';
  if (typeof format !== 'string') yield* knownTexts(name).filter(fits);
  if (typeof pattern === 'string') {
    for (const text of textMatching(pattern, least)) if (fits(text)) yield text;
  }
  const words = toWords(name);
  for (let turn = 1; turn <= variety; turn++) yield fitted(turn === 1 ? words : `${words} ${turn}`, least, most, turn);
}

/** A text cut or drawn out to a length; what is cut tells the turns apart at the end. */
function fitted(text: string, least: number, most: number, turn: number): string {
  const characters = [...text];
  if (characters.length > most) {
    const ending = turn === 1 ? [] : [...String(turn)].slice(-most);
    return most === 0 ? '' : [...characters.slice(0, most - ending.length), ...ending].join('');
  }
  if (characters.length >= least) return text;
  const filling = [...` ${text}`];
  return [
    ...characters,
    ...Array.from({ length: least - characters.length }, (_, index) => filling[index % filling.length]),
  ].join('');
}
