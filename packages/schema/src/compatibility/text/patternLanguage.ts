import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { type CodePoints, otherCodePoints, toCodePoints } from './CodePoints.ts';
import { anyText, both, either, emptyText, type Language, oneOf, other, repeat, sequence } from './Language.ts';

const parser = new RegExpParser({ ecmaVersion: 2025 });
const deepest = 60;

/** What no finite automaton or none of ours can say: references back, word boundaries, anchors in the middle. */
class NotRegular extends Error {}

/**
 * The texts in which a pattern finds something (JSON Schema 2020-12 validation 6.3.3: patterns are not anchored), or
 * undefined for a pattern that can't be told as a language.
 */
export function patternLanguage(pattern: string): Language | undefined {
  try {
    const tree = parser.parsePattern(pattern, 0, pattern.length, { unicode: true });
    return searched(tree.alternatives, { isStart: false });
  } catch {
    return undefined;
  }
}

/** The texts that alternatives in the middle of a pattern match. */
export function alternativesLanguage(alternatives: readonly AST.Alternative[]): Language | undefined {
  try {
    return alternativesOf(alternatives, 0);
  } catch {
    return undefined;
  }
}

/** The alternatives of a pattern, or of a group or lookahead that reaches to the end of the text. */
function searched(alternatives: readonly AST.Alternative[], { isStart }: { isStart: boolean }): Language {
  return either(alternatives.map(({ elements }) => searchedSequence(elements, isStart)));
}

function searchedSequence(elements: readonly AST.Element[], isStart: boolean): Language {
  const [first, ...more] = elements;
  if (first?.type === 'Assertion' && first.kind === 'start') return searchedSequence(more, true);
  if (elements.length === 1 && (first?.type === 'Group' || first?.type === 'CapturingGroup')) {
    if (first.type === 'Group' && first.modifiers !== null) throw new NotRegular();
    return searched(first.alternatives, { isStart });
  }
  const last = elements.at(-1);
  const isEnd = last?.type === 'Assertion' && last.kind === 'end';
  const inner = isEnd ? elements.slice(0, -1) : elements;
  const found = inner.reduceRight<Language>(before, isEnd ? emptyText : anyText);
  return isStart ? found : sequence(anyText, found);
}

/** What an element says of the whole rest of the text. */
function before(rest: Language, element: AST.Element): Language {
  if (element.type !== 'Assertion') return sequence(languageOf(element, 0), rest);
  if (element.kind !== 'lookahead') throw new NotRegular();
  const ahead = searched(element.alternatives, { isStart: true });
  return both([element.negate ? other(ahead) : ahead, rest]);
}

function languageOf(node: AST.Element, depth: number): Language {
  if (depth > deepest) throw new NotRegular();
  switch (node.type) {
    case 'Character':
      return oneOf([[node.value, node.value]]);
    case 'CharacterSet':
      return oneOf(pointsOfSet(node));
    case 'CharacterClass':
      return oneOf(pointsOfClass(node));
    case 'Group':
      if (node.modifiers !== null) throw new NotRegular();
      return alternativesOf(node.alternatives, depth);
    case 'CapturingGroup':
      return alternativesOf(node.alternatives, depth);
    case 'Quantifier':
      return repeat(languageOf(node.element, depth + 1), node.min, node.max);
    case 'Assertion':
    case 'Backreference':
    case 'ExpressionCharacterClass':
      throw new NotRegular();
  }
}

function alternativesOf(alternatives: readonly AST.Alternative[], depth: number): Language {
  return either(
    alternatives.map(({ elements }) =>
      elements.reduceRight<Language>((rest, element) => sequence(languageOf(element, depth + 1), rest), emptyText),
    ),
  );
}

const digits: CodePoints = [[0x30, 0x39]];
const words: CodePoints = [
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x5f, 0x5f],
  [0x61, 0x7a],
];
const lineEnds: CodePoints = [
  [0xa, 0xa],
  [0xd, 0xd],
  [0x2028, 0x2029],
];
const spaces: CodePoints = [
  [0x9, 0xd],
  [0x20, 0x20],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
];

function pointsOfSet(node: AST.CharacterSet): CodePoints {
  switch (node.kind) {
    case 'any':
      return otherCodePoints(lineEnds);
    case 'digit':
      return node.negate ? otherCodePoints(digits) : digits;
    case 'word':
      return node.negate ? otherCodePoints(words) : words;
    case 'space':
      return node.negate ? otherCodePoints(spaces) : spaces;
    case 'property':
      return pointsOfProperty(node.raw);
  }
}

function pointsOfClass({ elements, negate }: AST.CharacterClass): CodePoints {
  const points = toCodePoints(
    elements.flatMap((element) => {
      if (element.type === 'Character') return [[element.value, element.value]] as const;
      if (element.type === 'CharacterClassRange') return [[element.min.value, element.max.value]] as const;
      if (element.type === 'CharacterSet') return pointsOfSet(element);
      throw new NotRegular();
    }),
  );
  return negate ? otherCodePoints(points) : points;
}

const properties = new Map<string, CodePoints>();

/** Members of a property such as `\p{L}`, asked of the engine itself so that its Unicode version counts. */
function pointsOfProperty(raw: string): CodePoints {
  const found = properties.get(raw);
  if (found !== undefined) return found;
  const expression = new RegExp(`^${raw}$`, 'u');
  const points: [number, number][] = [];
  for (let point = 0; point <= 0x10ffff; point++) {
    if (!expression.test(String.fromCodePoint(point))) continue;
    const before = points.at(-1);
    if (before !== undefined && before[1] === point - 1) before[1] = point;
    else points.push([point, point]);
  }
  properties.set(raw, points);
  return points;
}
