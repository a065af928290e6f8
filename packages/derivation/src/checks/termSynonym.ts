import { quoted } from '../fixes/quoted.ts';
import { readTerm } from '../language/readTerm.ts';
import { containsWord, replaceWord } from '../language/wordsIn.ts';
import type { WallElement } from '../steps/readElements.ts';
import { type Check, type Remark, toRemark } from './Check.ts';
import { flowKinds } from './kinds.ts';
import { reword } from './reword.ts';

export const termSynonym: Check = {
  code: 'term-synonym',
  severity: { bigPicture: 'hint', processModelling: 'hint', softwareDesign: 'hint' },
  find({ flow }) {
    const terms = flow.elements.filter(
      ({ kind, name, details }) => kind === 'term' && name !== '' && details.synonyms !== undefined,
    );
    if (terms.length === 0) return [];
    const spoken = flow.elements.filter(({ kind }) => flowKinds.some((each) => each === kind));
    return spoken.flatMap((element) => remarkOn(element, terms));
  },
};

function remarkOn(element: WallElement, terms: readonly WallElement[]): Remark[] {
  for (const term of terms) {
    // A word of one context says nothing about another one's language.
    if (term.contextId !== undefined && term.contextId !== element.contextId) continue;
    const word = term.details.synonyms?.find(
      (synonym) => containsWord(element.name, synonym) && !containsWord(readTerm(term).word, synonym),
    );
    if (word === undefined) continue;
    return [
      {
        ...toRemark(element, {
          message: `${quoted(element.name)} says ${quoted(word)}, and the word agreed on is ${quoted(readTerm(term).word)}.`,
          fix: reword(element, replaceWord(element.name, word, readTerm(term).word)),
        }),
        key: JSON.stringify([element.id, word]),
      },
    ];
  }
  return [];
}
