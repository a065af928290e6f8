import { type Formula, type FormulaStore, type JsonType, typeOf } from '../formula/Formula.ts';
import type { Fact } from './Solver.ts';

type Choice = Formula & { readonly kind: 'any' };

/** What holds in one branch of the search, for values of one type. */
export interface State {
  readonly type: JsonType;
  readonly facts: ReadonlyMap<number, Formula>;
  readonly choices: readonly Choice[];
}

/** The state in which more formulas hold, or undefined when they contradict it. */
export function assume(before: State, more: readonly Formula[], store: FormulaStore): State | undefined {
  const facts = new Map(before.facts);
  let choices = before.choices;
  let waiting = more;
  while (waiting.length > 0) {
    const added = addFacts(waiting, { facts, type: before.type }, store);
    if (added === undefined) return undefined;
    const left = [...choices, ...added].map((choice) => reduced(choice, { facts, type: before.type }, store));
    if (left.includes(store.false)) return undefined;
    choices = left.filter(isChoice);
    // Where one alternative is left it has to hold.
    waiting = left.filter((formula) => !isChoice(formula) && formula !== store.true);
  }
  return { type: before.type, facts, choices };
}

interface Known {
  readonly type: JsonType;
  readonly facts: Map<number, Formula>;
}

/** Notes formulas and all that they consist of; gives back the choices among them, undefined for a contradiction. */
function addFacts(formulas: readonly Formula[], { facts, type }: Known, store: FormulaStore): Choice[] | undefined {
  const choices: Choice[] = [];
  const waiting = [...formulas];
  for (const formula of waiting) {
    // A list grows while it is walked, so what a formula consists of is looked at as well.
    const parts = partsOf(formula, type, store);
    if (parts === 'false') return undefined;
    if (parts === 'true' || facts.has(formula.id)) continue;
    if (facts.has(store.not(formula).id) || facts.has(oppositeOf(formula, store)?.id ?? -1)) return undefined;
    facts.set(formula.id, formula);
    if (isChoice(formula)) choices.push(formula);
    else if (parts !== 'fact' && parts !== 'choice') waiting.push(...parts);
  }
  return choices;
}

/** A choice without the alternatives that are out of the question; true when it is met already. */
function reduced(choice: Choice, { facts, type }: Known, store: FormulaStore): Formula {
  const left = choice.parts.filter((part) => !isRefuted(part, type, facts, store));
  if (left.some((part) => facts.has(part.id) || partsOf(part, type, store) === 'true')) return store.true;
  return left.length === choice.parts.length ? choice : store.any(left);
}

function isChoice(formula: Formula): formula is Choice {
  return formula.kind === 'any' && formula.parts.length > 0;
}

function isRefuted(part: Formula, type: JsonType, facts: ReadonlyMap<number, Formula>, store: FormulaStore): boolean {
  if (part.kind === 'all') return part.parts.some((each) => isRefuted(each, type, facts, store));
  return partsOf(part, type, store) === 'false' || facts.has(oppositeOf(part, store)?.id ?? -1);
}

/** A statement's opposite among values of its own type. */
function oppositeOf(formula: Formula, store: FormulaStore): Formula | undefined {
  const opposite = store.not(formula);
  if (!isFact(formula) || formula.kind === 'unclear' || opposite.kind !== 'any') return opposite;
  return opposite.parts.find((part) => isFact(part));
}

function partsOf(
  formula: Formula,
  type: JsonType,
  store: FormulaStore,
): readonly Formula[] | 'true' | 'false' | 'fact' | 'choice' {
  switch (formula.kind) {
    case 'all':
      return formula.parts;
    case 'any':
      return formula.parts.length === 0 ? 'false' : 'choice';
    case 'is':
      return formula.types.includes(type) ? 'true' : 'false';
    case 'recursive':
      return [formula.isMet ? formula.follow() : store.not(formula.follow())];
    case 'unclear':
      return 'fact';
    default:
      return typeOf(formula) === type ? 'fact' : 'false';
  }
}

export function isFact(formula: Formula): formula is Fact {
  return !['all', 'any', 'is', 'recursive'].includes(formula.kind);
}
