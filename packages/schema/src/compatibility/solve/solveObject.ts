import type { JsonValue } from '../../JsonValue.ts';
import { spend } from '../Budget.ts';
import type { Formula } from '../formula/Formula.ts';
import { createNameBook, type NameBook } from './NameBook.ts';
import {
  type Answer,
  type Fact,
  type Facts,
  firstFound,
  found,
  none,
  ofKind,
  type Solver,
  tooMuch,
  unknown,
} from './Solver.ts';

/** A property that must be there: some name that meets a formula, with a value that meets another. */
type Need = Fact & { readonly kind: 'someProperty' };

/** The properties chosen so far, each with what its value must meet. */
type Chosen = ReadonlyMap<string, readonly Formula[]>;

interface Task {
  readonly needs: readonly Need[];
  readonly names: NameBook;
  readonly least: number;
  readonly most: number;
  readonly doubts: readonly string[];
  readonly solver: Solver;
}

const mostProperties = 2000;

/** An object with the properties that are needed, no others than are needed, and each as its rules say. */
export function solveObject(facts: Facts, solver: Solver): Answer {
  const least = Math.max(0, ...ofKind(facts, 'sizeAtLeast').map(({ count }) => count));
  const most = Math.min(Infinity, ...ofKind(facts, 'sizeAtMost').map(({ count }) => count));
  if (least > most) return none;
  const names = createNameBook(facts, solver);
  const needs = ofKind(facts, 'someProperty');
  if (least > mostProperties || needs.length > mostProperties) return tooMuch;
  const ordered = [...needs].sort((a, b) => Number(isOpen(a, names)) - Number(isOpen(b, names)));
  const doubts = ofKind(facts, 'unclear').map(({ why }) => why);
  const task = { needs: ordered, names, least, most, doubts, solver };
  const fixed = ordered.filter((need) => !isOpen(need, names));
  const start = fixed.reduce<Chosen | Answer>((chosen, need) => {
    const name = names.fixedName(need.names);
    return 'status' in chosen || name === undefined ? chosen : withProperty(chosen, name, need, task);
  }, new Map());
  if ('status' in start) return start;
  return firstFound(choose(start, ordered.slice(fixed.length), task));
}

function isOpen(need: Need, names: NameBook): boolean {
  return names.fixedName(need.names) === undefined;
}

/** Gives each need that may be met under several names one of them. */
function* choose(chosen: Chosen, [need, ...others]: readonly Need[], task: Task): Generator<Answer> {
  if (!spend(task.solver.budget)) {
    yield tooMuch;
    return;
  }
  if (chosen.size > task.most) return;
  if (need === undefined) {
    yield filled(chosen, task);
    return;
  }
  const { names, isComplete } = task.names.candidates(need.names, [...chosen.keys()], task.needs.length);
  for (const name of names) {
    const next = withProperty(chosen, name, need, task);
    if ('status' in next) {
      if (next.status === 'unknown') yield next;
      continue;
    }
    yield* choose(next, others, task);
  }
  if (!isComplete) yield unknown('Which names of properties are allowed here could not be told.');
}

function withProperty(chosen: Chosen, name: string, need: Need, { names, solver }: Task): Chosen | Answer {
  const rules = chosen.get(name) ?? names.rulesFor(name);
  if (rules === undefined) return unknown(`Which rules the property ${name} falls under could not be told.`);
  const all = [...rules, need.of];
  const answer = solver.solve(all);
  return answer.status === 'none' ? none : new Map([...chosen, [name, all]]);
}

/** The object with the chosen properties, and more where it must have more. */
function filled(chosen: Chosen, task: Task): Answer {
  const { names, least, solver } = task;
  const all = new Map(chosen);
  if (all.size < least) {
    const more = names.candidates(solver.store.is('string'), [...all.keys()], least);
    for (const name of more.names) {
      if (all.size >= least) break;
      const rules = names.rulesFor(name);
      if (rules !== undefined && !all.has(name) && solver.solve(rules).status === 'found') all.set(name, rules);
    }
    if (all.size < least) return more.isComplete ? none : unknown('An object of that size could not be made.');
  }
  return objectOf(all, task);
}

function objectOf(properties: Chosen, { doubts, solver }: Task): Answer {
  const entries: [string, JsonValue][] = [];
  const all = [...doubts];
  for (const [name, formulas] of properties) {
    const answer = solver.solve(formulas);
    if (answer.status !== 'found') return answer;
    if (!answer.isSure) all.push(answer.doubt ?? '');
    entries.push([name, answer.value]);
  }
  return found(Object.fromEntries(entries), all);
}
