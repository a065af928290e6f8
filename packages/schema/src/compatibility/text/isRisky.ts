import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import { both, type Language, repeat, sequence } from './Language.ts';
import { alternativesLanguage } from './patternLanguage.ts';
import { shortestText } from './shortestText.ts';

const parser = new RegExpParser({ ecmaVersion: 2025 });

/**
 * Whether an engine that backtracks may never end with a pattern: it repeats something that can be read in several ways.
 * May say yes to one that is harmless.
 */
export function isRisky(pattern: string): boolean {
  let isFound = false;
  try {
    visitRegExpAST(parser.parsePattern(pattern, 0, pattern.length, { unicode: true }), {
      onQuantifierEnter: ({ element, max }) => {
        if (max > 10 && (element.type === 'Group' || element.type === 'CapturingGroup')) {
          isFound ||= isAmbiguous(element);
        }
      },
    });
  } catch {
    return true;
  }
  return isFound;
}

function isAmbiguous(body: AST.Group | AST.CapturingGroup): boolean {
  if (isFixed(body)) return false;
  const language = alternativesLanguage(body.alternatives);
  if (language === undefined || !areClear(body.alternatives)) return true;
  // A turn that may also be read as several turns.
  return overlaps(language, sequence(language, repeat(language, 1, Infinity)));
}

/** Whether alternatives share no text, and none has two parts that may grow. */
function areClear(alternatives: readonly AST.Alternative[]): boolean {
  const languages = alternatives.map((alternative) => alternativesLanguage([alternative]));
  const areApart = languages.every((one, index) =>
    languages
      .slice(index + 1)
      .every((another) => one !== undefined && another !== undefined && !overlaps(one, another)),
  );
  return areApart && alternatives.every(({ elements }) => elements.filter((each) => !isFixed(each)).length < 2);
}

function isFixed(node: AST.Element): boolean {
  switch (node.type) {
    case 'Group':
    case 'CapturingGroup':
      return node.alternatives.length === 1 && (node.alternatives[0]?.elements ?? []).every(isFixed);
    case 'Quantifier':
      return node.min === node.max && isFixed(node.element);
    default:
      return true;
  }
}

function overlaps(one: Language, another: Language): boolean {
  const shortest = shortestText(both([one, another]), { left: 2000 });
  return shortest === 'unknown' || shortest.text !== undefined;
}
