import { type Budget, spend } from '../Budget.ts';
import { type Formula, type FormulaStore, type JsonType, jsonTypes } from '../formula/Formula.ts';
import { type Answer, type Facts, firstFound, found, none, type Solver, type TypeSolver, tooMuch } from './Solver.ts';
import { assume, isFact, type State } from './State.ts';
import { solveArray } from './solveArray.ts';
import { solveNumber } from './solveNumber.ts';
import { solveObject } from './solveObject.ts';
import { solveText } from './solveText.ts';

const deepest = 150;

const solvers: Readonly<Record<JsonType, TypeSolver>> = {
  object: solveObject,
  array: solveArray,
  string: solveText,
  number: solveNumber,
  boolean: (facts) => {
    const fits = [true, false].filter((value) =>
      facts.every(
        (fact) => (fact.kind !== 'equals' || fact.value === value) && (fact.kind !== 'differs' || fact.value !== value),
      ),
    );
    return fits[0] === undefined ? none : found(fits[0], doubtsIn(facts));
  },
  null: (facts) => found(null, doubtsIn(facts)),
};

/**
 * A search for values that meet formulas, as a tableau: choose a type, then alternatives, then parts. JSON values are
 * finite, so a schema that contains itself is met by no value that needs itself: where the same question comes up
 * inside of itself, the answer there is none.
 */
export function createSolver(store: FormulaStore, budget: Budget): Solver {
  const answers = new Map<string, Answer>();
  const open = new Map<string, number>();
  /** The outermost open question that an answer leant on. */
  let leansOn = Infinity;

  function solve(formulas: readonly Formula[]): Answer {
    const key = [...new Set(formulas.map(({ id }) => id))].sort((a, b) => a - b).join();
    const known = answers.get(key);
    if (known !== undefined) return known;
    const above = open.get(key);
    if (above !== undefined) {
      leansOn = Math.min(leansOn, above);
      return none;
    }
    if (open.size > deepest || !spend(budget)) return tooMuch;
    const [depth, outside] = [open.size, leansOn];
    open.set(key, depth);
    leansOn = Infinity;
    const answer = firstFound(answersByType(formulas));
    open.delete(key);
    // What leans on a question that is still open holds only while that one is open.
    const isFirm = leansOn >= depth || (answer.status === 'found' && answer.isSure);
    if (isFirm) answers.set(key, answer);
    leansOn = Math.min(outside, leansOn >= depth ? Infinity : leansOn);
    return answer;
  }

  function* answersByType(formulas: readonly Formula[]): Generator<Answer> {
    for (const type of jsonTypes) yield* branch({ type, facts: new Map(), choices: [] }, formulas);
  }

  function* branch(before: State, more: readonly Formula[]): Generator<Answer> {
    if (!spend(budget, 1 + (before.facts.size >> 3))) {
      yield tooMuch;
      return;
    }
    const state = assume(before, more, store);
    if (state === undefined) return;
    const [choice, ...choices] = [...state.choices].sort((a, b) => a.parts.length - b.parts.length || a.id - b.id);
    if (choice === undefined) {
      const facts = [...state.facts.values()].filter(isFact);
      spend(budget, facts.length >> 3);
      yield solvers[state.type](facts, solver);
      return;
    }
    for (const part of choice.parts) yield* branch({ ...state, choices }, [part]);
  }

  const solver: Solver = { store, budget, solve };
  return solver;
}

function doubtsIn(facts: Facts): readonly string[] {
  return facts.flatMap((fact) => (fact.kind === 'unclear' ? [fact.why] : []));
}
