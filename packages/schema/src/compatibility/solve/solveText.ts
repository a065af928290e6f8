import { textMatching } from '../../sample/textMatching.ts';
import { implies, isKnownFormat, isOfFormat, outlineOf, textsOfFormat } from '../text/formats.ts';
import { isRisky } from '../text/isRisky.ts';
import { both, type Language, other } from '../text/Language.ts';
import { isIn, shortestText } from '../text/shortestText.ts';
import { type Answer, type Fact, type Facts, found, none, ofKind, type Solver, tooMuch, unknown } from './Solver.ts';

type Format = Fact & { readonly kind: 'format' };

/** A text of all languages that is of some formats and not of others. */
export function solveText(facts: Facts, solver: Solver): Answer {
  const language = both(ofKind(facts, 'text').map((fact) => fact.language));
  const formats = ofKind(facts, 'format');
  const wanted = formats.filter(({ isMet }) => isMet).map(({ format }) => format);
  const refused = formats.filter(({ isMet }) => !isMet).map(({ format }) => format);
  if (refused.some((format) => wanted.some((each) => implies(each, format)))) return none;
  const unheard = refused.find((format) => !isKnownFormat(format));
  if (unheard !== undefined) {
    return unknown(`What a reader makes of the format “${unheard}”, which JSON Schema does not define, can't be told.`);
  }
  const outlined = both([language, ...wanted.map(outlineOf)]);
  const shortest = shortestText(outlined, solver.budget);
  if (shortest !== 'unknown' && shortest.text === undefined) return none;

  const fits = (text: string) => isIn(language, text) && formats.every((format) => fitsFormat(format, text));
  const unclear = ofKind(facts, 'unclear');
  const tried = firstFitting(candidates(outlined, { wanted, refused, unclear }, solver), (text) => {
    return fits(text) && unclear.every((each) => fitsPattern(each, text));
  });
  if (tried !== undefined) return found(tried);
  if (shortest === 'unknown') return tooMuch;
  if (unclear.length > 0)
    return found(
      shortest.text ?? '',
      unclear.map(({ why }) => why),
    );
  return unknown(`Whether a text is of the format ${[...wanted, ...refused].join(' or ')} here could not be told.`);
}

type Unclear = Fact & { readonly kind: 'unclear' };

interface Wishes {
  readonly wanted: readonly string[];
  readonly refused: readonly string[];
  readonly unclear: readonly Unclear[];
}

/** Texts that may be it: the shortest one, and texts that people would write. */
function* candidates(language: Language, { wanted, refused, unclear }: Wishes, solver: Solver): Generator<string> {
  const languages = [...refused.map((format) => both([language, other(outlineOf(format))])), language];
  const shortest = languages.flatMap((each) => {
    const found = shortestText(each, solver.budget);
    return found === 'unknown' || found.text === undefined ? [] : [found.text];
  });
  yield* shortest;
  const least = [...(shortest.at(-1) ?? '')].length;
  for (const format of [...wanted, ...refused]) yield* textsOfFormat(format, least);
  for (const { pattern } of unclear) {
    if (pattern !== undefined && !isRisky(pattern)) yield* take(textMatching(pattern), 200);
  }
  yield* ['', '0', 'a b', '-', 'https://example.com/1', '2026-13-41', 'A'];
}

function firstFitting(texts: Iterable<string>, fits: (text: string) => boolean): string | undefined {
  for (const text of texts) if (fits(text)) return text;
  return undefined;
}

function fitsFormat({ format, isMet }: Format, text: string): boolean {
  return isOfFormat(format, text) === isMet;
}

function fitsPattern({ pattern, isMet }: Unclear, text: string): boolean {
  return pattern !== undefined && !isRisky(pattern) && new RegExp(pattern, 'u').test(text) === isMet;
}

function* take(texts: Iterable<string>, count: number): Generator<string> {
  let left = count;
  for (const text of texts) {
    if (left-- <= 0) return;
    yield text;
  }
}
