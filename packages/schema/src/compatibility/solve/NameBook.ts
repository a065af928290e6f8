import { spend } from '../Budget.ts';
import type { Formula } from '../formula/Formula.ts';
import { either, literal, other } from '../text/Language.ts';
import { isIn } from '../text/shortestText.ts';
import { type Facts, ofKind, type Solver } from './Solver.ts';

/** The names that the properties of an object may have, and the rules that each falls under. */
export interface NameBook {
  /** The name that a formula is about, when it is about a single one. */
  fixedName(names: Formula): string | undefined;
  /** What the value of a property of this name must meet; undefined when that can't be told. */
  rulesFor(name: string): readonly Formula[] | undefined;
  /** Names that meet a formula: enough of each sort that falls under the same rules. */
  candidates(names: Formula, taken: readonly string[], count: number): Candidates;
}

interface Candidates {
  readonly names: readonly string[];
  /** Whether every sort of names is among them. */
  readonly isComplete: boolean;
}

/** Two to the power of it is how many sorts of names there may be. */
const mostOpenRules = 6;

export function createNameBook(facts: Facts, solver: Solver): NameBook {
  const { store } = solver;
  const rules = ofKind(facts, 'everyProperty');
  const fixed = new Map<string, Formula[]>();
  const open: { names: Formula; of: Formula }[] = [];
  for (const { names, of } of rules) {
    const name = fixedName(names);
    if (name === undefined) open.push({ names, of });
    else fixed.set(name, [...(fixed.get(name) ?? []), of]);
  }
  const openNames = [
    ...new Set([...open.map(({ names }) => names), ...ofKind(facts, 'someProperty').map(({ names }) => names)]),
  ].filter((names) => fixedName(names) === undefined);
  const known = [...new Set([...fixed.keys(), ...ofKind(facts, 'someProperty').flatMap(nameOfNeed)])];

  function isMember(name: string, names: Formula): boolean | undefined {
    if (names.kind === 'text') return isIn(names.language, name);
    if (names === store.is('string')) return true;
    const answer = solver.solve([names, store.text(literal(name))]);
    if (answer.status === 'found') return answer.isSure ? true : undefined;
    return answer.status === 'none' ? false : undefined;
  }

  function rulesFor(name: string): readonly Formula[] | undefined {
    const found = [...(fixed.get(name) ?? [])];
    for (const { names, of } of open) {
      const member = isMember(name, names);
      if (member === undefined) return undefined;
      if (member) found.push(of);
    }
    return found;
  }

  function candidates(names: Formula, taken: readonly string[], count: number): Candidates {
    const named = [...new Set([...taken, ...known])];
    const members = named.map((name) => [name, isMember(name, names)] as const);
    const fresh = freshNames(names, named, count);
    return {
      names: [...members.filter(([, member]) => member === true).map(([name]) => name), ...fresh.names],
      isComplete: fresh.isComplete && members.every(([, member]) => member !== undefined),
    };
  }

  /** Names that nobody speaks of, of every sort. */
  function freshNames(names: Formula, avoided: readonly string[], count: number): Candidates {
    const distinguishing = openNames.filter((each) => each !== names);
    const isComplete = distinguishing.length <= mostOpenRules;
    const sorts = signings(distinguishing.slice(0, mostOpenRules), solver);
    const found = sorts.map((sort) => namesOf([names, ...sort], avoided, count));
    return {
      names: found.flatMap((each) => each.names),
      isComplete: isComplete && found.every((each) => each.isComplete),
    };
  }

  function namesOf(formulas: readonly Formula[], avoided: readonly string[], count: number): Candidates {
    const names: string[] = [];
    while (names.length < count) {
      const others = store.text(other(either([...avoided, ...names].map(literal))));
      if (!spend(solver.budget)) return { names, isComplete: false };
      const answer = solver.solve([...formulas, others]);
      if (answer.status !== 'found') return { names, isComplete: answer.status === 'none' };
      if (typeof answer.value !== 'string' || !answer.isSure) return { names, isComplete: false };
      names.push(answer.value);
    }
    return { names, isComplete: true };
  }

  return { fixedName, rulesFor, candidates };
}

function nameOfNeed({ names }: { readonly names: Formula }): string[] {
  const name = fixedName(names);
  return name === undefined ? [] : [name];
}

function fixedName(names: Formula): string | undefined {
  return names.kind === 'text' && names.language.kind === 'literal' ? names.language.text : undefined;
}

/** Each formula or its opposite, in every combination. */
function signings(formulas: readonly Formula[], { store }: Solver): readonly (readonly Formula[])[] {
  return formulas.reduce<readonly (readonly Formula[])[]>(
    (sorts, formula) =>
      sorts.flatMap((sort) => [
        [...sort, store.not(formula)],
        [...sort, formula],
      ]),
    [[]],
  );
}
