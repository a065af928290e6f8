import type { BoardSnapshot, StickyKind } from '@lambdastorm/board';
import { foldName } from '../foldName.ts';
import { readElements, type WallElement } from '../steps/readElements.ts';
import { foldedWord, readTerm } from './readTerm.ts';
import { containsWord } from './wordsIn.ts';

/** A word of the ubiquitous language, in one context or, where the wall has none around it, everywhere. */
export interface GlossaryEntry {
  readonly word: string;
  /** The frame whose language it belongs to; `undefined`: that of all. */
  readonly contextId: string | undefined;
  /** What people mean by it; absent while nobody has said. */
  readonly definition?: string;
  /** Words that people also use for it, and should not. */
  readonly synonyms: readonly string[];
  /** The notes that define it. */
  readonly termNoteIds: readonly string[];
  /** Notes of its context in whose text it occurs. */
  readonly useNoteIds: readonly string[];
  /** Other contexts that have the same word, and may mean something else by it. */
  readonly alsoIn: readonly string[];
}

/** Names of these are words of the domain, whether somebody wrote a term for them or not. */
const nounKinds: readonly StickyKind[] = ['aggregate', 'actor', 'readModel'];

/** The words of a wall: those of its terms, and the nouns that its things are called by; by word, then by context. */
export function readGlossary(board: BoardSnapshot): readonly GlossaryEntry[] {
  const elements = readElements(board);
  const words = Map.groupBy(
    elements.filter(({ kind, name }) => name !== '' && (kind === 'term' || nounKinds.includes(kind))),
    (element) => JSON.stringify([foldedWord(element), element.contextId ?? null]),
  );
  const contextsByWord = new Map<string, Set<string>>();
  for (const element of [...words.values()].map(([first]) => first)) {
    if (element?.contextId === undefined) continue;
    const folded = foldedWord(element);
    contextsByWord.set(folded, (contextsByWord.get(folded) ?? new Set()).add(element.contextId));
  }
  const usesOf = createIndex(elements.filter(({ kind }) => kind !== 'term'));
  const entries = [...words.values()].map((found) => toEntry(found, contextsByWord, usesOf));
  const order = new Intl.Collator('en', { sensitivity: 'base' });
  return entries.sort(
    (a, b) => order.compare(a.word, b.word) || (a.contextId ?? '').localeCompare(b.contextId ?? '', 'en'),
  );
}

function toEntry(
  found: readonly WallElement[],
  contextsByWord: ReadonlyMap<string, ReadonlySet<string>>,
  usesOf: (word: string) => readonly WallElement[],
): GlossaryEntry {
  const term = found.find(({ kind }) => kind === 'term');
  const named = term ?? found[0];
  const said = term === undefined ? undefined : readTerm(term);
  const word = said?.word ?? named?.name ?? '';
  const contextId = named?.contextId;
  const described = found.find(({ details }) => details.description !== undefined)?.details.description?.trim();
  const definition = said?.definition ?? described;
  // A word that belongs to no context is one of all.
  const uses = usesOf(word).filter((each) => contextId === undefined || each.contextId === contextId);
  return {
    word,
    contextId,
    ...(definition === undefined || definition === '' ? {} : { definition }),
    synonyms: term?.details.synonyms ?? [],
    termNoteIds: term?.noteIds ?? [],
    useNoteIds: uses.flatMap(({ noteIds }) => noteIds),
    alsoIn: [...(contextsByWord.get(foldName(word)) ?? [])].filter((id) => id !== contextId),
  };
}

/** Finds the things that say a word without asking each of them: a wall has thousands. */
function createIndex(elements: readonly WallElement[]): (word: string) => readonly WallElement[] {
  const byToken = new Map<string, WallElement[]>();
  const places = new Map(elements.map((element, index) => [element, index] as const));
  for (const element of elements) {
    for (const token of new Set(tokensOf(element.name))) {
      const known = byToken.get(token);
      if (known === undefined) byToken.set(token, [element]);
      else known.push(element);
    }
  }
  return (word) => {
    const [first = ''] = tokensOf(word);
    const saying = new Set([first, `${first}s`].flatMap((token) => byToken.get(token) ?? []));
    const found = [...saying].filter(({ name }) => containsWord(name, word));
    return found.sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  };
}

function tokensOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
