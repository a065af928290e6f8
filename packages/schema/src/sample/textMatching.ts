import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** How a pattern is written out: how much its repetitions grow, which alternative is taken, which characters come first. */
interface Style {
  readonly growth: number;
  /** Only the first open repetition grows, so that every length is met. */
  readonly growsFirstOnly: boolean;
  readonly turn: number;
}

const parser = new RegExpParser({ ecmaVersion: 2025 });
const maxRepetitions = 2000;

/** Texts that match a regular expression, plain ones first; at least `least` code points long where the pattern has room. */
export function* textMatching(pattern: string, least = 0): Generator<string> {
  const found = parsePattern(pattern);
  if (found === undefined) return;
  const { tree, expression } = found;
  const seen = new Set<string>();
  for (const style of styles(least)) {
    const text = write(tree, style);
    if (seen.has(text) || !expression.test(text)) continue;
    seen.add(text);
    yield text;
  }
}

function parsePattern(pattern: string): { tree: AST.Pattern; expression: RegExp } | undefined {
  for (const flags of ['u', '']) {
    try {
      const tree = parser.parsePattern(pattern, 0, pattern.length, { unicode: flags === 'u' });
      return { tree, expression: new RegExp(pattern, flags) };
    } catch {
      // Not every pattern is legal with the flag that JSON Schema asks for; many are written without it.
    }
  }
  return undefined;
}

function* styles(least: number): Generator<Style> {
  const growths = [0, -Infinity, ...Array.from({ length: 24 }, (_, index) => index + 1), least];
  const near = Array.from({ length: 24 }, (_, index) => least - index).filter((growth) => growth > 24);
  for (const growsFirstOnly of [false, true]) {
    for (const growth of [...growths, ...near]) {
      for (let turn = 0; turn < 5; turn++) yield { growth, growsFirstOnly, turn };
    }
  }
}

function write(pattern: AST.Pattern, style: Style): string {
  const groups = new Map<AST.CapturingGroup, string>();
  let [written, openSeen] = [0, 0];

  function alternatives(list: readonly AST.Alternative[]): string {
    return (list[style.turn % list.length]?.elements ?? []).map(element).join('');
  }

  function element(node: AST.Element): string {
    switch (node.type) {
      case 'Character':
        return String.fromCodePoint(node.value);
      case 'CharacterSet':
      case 'CharacterClass':
      case 'ExpressionCharacterClass':
        return character(node.raw, written++ + style.turn);
      case 'Group':
        return alternatives(node.alternatives);
      case 'CapturingGroup': {
        const text = alternatives(node.alternatives);
        groups.set(node, text);
        return text;
      }
      case 'Quantifier': {
        const count = repetitions(node);
        return Array.from({ length: count }, () => element(node.element)).join('');
      }
      case 'Backreference':
        return [node.resolved]
          .flat()
          .map((group) => groups.get(group) ?? '')
          .join('');
      case 'Assertion':
        // What an assertion asks for is checked on the whole text.
        return '';
    }
  }

  function repetitions({ min, max }: AST.Quantifier): number {
    const isOpen = max - min > 1;
    const usual = isOpen ? Math.max(min, 3) : min;
    const grows = !style.growsFirstOnly || (isOpen && openSeen++ === 0);
    const wanted = grows ? usual + style.growth : usual;
    return Math.min(max, Math.max(min, wanted), maxRepetitions + min);
  }

  return alternatives(pattern.alternatives);
}

const preferred = 'abcdefghijklmnopqrstuvwxyz|ABCDEFGHIJKLMNOPQRSTUVWXYZ|1234567890| -_.,:/+'
  .split('|')
  .flatMap((set) => [...set]);

function character(set: string, index: number): string {
  const found = members(set);
  return found[index % Math.max(1, found.length)] ?? '';
}

function wholly(set: string): RegExp {
  try {
    return new RegExp(`^(?:${set})$`, 'su');
  } catch {
    return new RegExp(`^(?:${set})$`, 's');
  }
}

/** The everyday characters of a set, or else its first ones in Unicode. */
function members(set: string): readonly string[] {
  const expression = wholly(set);
  const everyday = preferred.filter((each) => expression.test(each));
  const [first] = everyday;
  // Letters or digits alone look better than a mixture with signs.
  if (first !== undefined) return everyday.filter((each) => /[\p{L}\p{N}]/u.test(each) === /[\p{L}\p{N}]/u.test(first));
  for (let start = 0; start < 0x30000; start += 1) {
    const each = String.fromCodePoint(start);
    if (expression.test(each)) return [each];
  }
  return [];
}
