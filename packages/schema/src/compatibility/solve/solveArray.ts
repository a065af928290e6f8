import type { JsonValue } from '../../JsonValue.ts';
import { spend } from '../Budget.ts';
import { constFormula } from '../formula/constFormula.ts';
import type { Formula } from '../formula/Formula.ts';
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

/** Something that an item from one index up to another must be. */
interface Need {
  readonly from: number;
  readonly to: number;
  readonly of: Formula;
  /** Needs of one group go to different items. */
  readonly group: number;
}

/** What items must be beyond the rules for their places, by index. */
type Chosen = ReadonlyMap<number, { readonly formulas: readonly Formula[]; readonly groups: readonly number[] }>;

interface Task {
  readonly rules: (Fact & { readonly kind: 'everyItem' })[];
  readonly limits: (Fact & { readonly kind: 'itemsAtMost' })[];
  readonly areDistinct: boolean;
  readonly isRepeated: boolean;
  readonly places: readonly number[];
  readonly doubts: readonly string[];
  readonly solver: Solver;
}

const mostNeeds = 60;
const mostItems = 3000;

/** An array of items that are as their places and the whole ask, no longer than it needs to be. */
export function solveArray(facts: Facts, solver: Solver): Answer {
  const counts = ofKind(facts, 'itemsAtLeast');
  const needs = [
    ...ofKind(facts, 'someItem').map(({ from, to, of }): Need => ({ from, to, of, group: -1 })),
    ...counts.flatMap(({ count, of }, group) =>
      Array.from({ length: Math.min(count, mostNeeds + 1) }, (): Need => ({ from: 0, to: Infinity, of, group })),
    ),
  ].sort((a, b) => a.to - a.from - (b.to - b.from));
  if (needs.length > mostNeeds) return tooMuch;
  if (ofKind(facts, 'itemsAtMost').some(({ count }) => count < 0)) return none;
  const distinct = ofKind(facts, 'distinct');
  const areDistinct = distinct.some(({ isMet }) => isMet);
  const isRepeated = distinct.some(({ isMet }) => !isMet);
  if (areDistinct && isRepeated) return none;
  const rules = ofKind(facts, 'everyItem');
  const task = {
    rules,
    limits: ofKind(facts, 'itemsAtMost'),
    areDistinct,
    isRepeated,
    places: placesIn([...rules, ...needs], needs.length + (isRepeated ? 2 : 0)),
    doubts: ofKind(facts, 'unclear').map(({ why }) => why),
    solver,
  };
  if (task.places.some((place) => place > mostItems)) return tooMuch;
  return firstFound(isRepeated ? choosePair(needs, task) : choose(new Map(), needs, task));
}

/** The first indices of every stretch in which the same rules hold. */
function placesIn(ranges: readonly { readonly from: number; readonly to: number }[], count: number): readonly number[] {
  const edges = [0, ...ranges.flatMap(({ from, to }) => [from, to])].filter((edge) => Number.isFinite(edge));
  const stretches = [...new Set(edges)].sort((a, b) => a - b);
  const places = stretches.flatMap((start, index) => {
    const end = stretches[index + 1] ?? Infinity;
    return Array.from({ length: Math.min(count, end - start) }, (_, offset) => start + offset);
  });
  return [...new Set(places)];
}

/** Two places that will hold the same value: what one must be the other must be as well. */
function* choosePair(needs: readonly Need[], task: Task): Generator<Answer> {
  for (const one of task.places) {
    for (const another of task.places) {
      if (another <= one) continue;
      const shared = [...rulesAt(one, task), ...rulesAt(another, task)];
      const both = { formulas: shared, groups: [] };
      if (task.solver.solve(shared).status === 'none') continue;
      const start: Chosen = new Map([
        [one, both],
        [another, both],
      ]);
      yield* choose(start, needs, task, [one, another]);
    }
  }
}

function* choose(
  chosen: Chosen,
  [need, ...others]: readonly Need[],
  task: Task,
  pair: readonly number[] = [],
): Generator<Answer> {
  if (!spend(task.solver.budget)) {
    yield tooMuch;
    return;
  }
  if (need === undefined) {
    yield filled(chosen, task);
    return;
  }
  for (const place of task.places) {
    if (place < need.from || place >= need.to) continue;
    const next = withItem(chosen, { place, need, pair }, task);
    if (next !== undefined) yield* choose(next, others, task, pair);
  }
}

function withItem(
  chosen: Chosen,
  { place, need, pair }: { readonly place: number; readonly need: Need; readonly pair: readonly number[] },
  task: Task,
): Chosen | undefined {
  const before = chosen.get(place) ?? { formulas: [], groups: [] };
  if (need.group >= 0 && before.groups.includes(need.group)) return undefined;
  const formulas = [...before.formulas, need.of];
  if (task.solver.solve([...rulesAt(place, task), ...formulas]).status === 'none') return undefined;
  const groups = need.group < 0 ? before.groups : [...before.groups, need.group];
  const next = new Map([...chosen, [place, { formulas, groups }] as const]);
  for (const twin of pair.includes(place) ? pair.filter((each) => each !== place) : []) {
    next.set(twin, { formulas, groups: chosen.get(twin)?.groups ?? [] });
  }
  return next;
}

function rulesAt(place: number, { rules }: Pick<Task, 'rules'>): readonly Formula[] {
  return rules.filter(({ from, to }) => from <= place && place < to).map(({ of }) => of);
}

/** The array with the chosen items, and whatever is allowed before them. */
function filled(chosen: Chosen, task: Task): Answer {
  const { limits, solver } = task;
  const { store } = solver;
  const length = Math.max(-1, ...chosen.keys()) + 1;
  const values: JsonValue[] = [];
  const doubts = [...task.doubts];
  const counts = limits.map(() => 0);
  for (let place = 0; place < length; place++) {
    if (!spend(solver.budget)) return tooMuch;
    const asked = [...rulesAt(place, task), ...(chosen.get(place)?.formulas ?? [])];
    const different = task.areDistinct ? values.map((value) => store.not(constFormula(value, store))) : [];
    const spared = sparing([...asked, ...different], limits, solver);
    if (spared.answer.status !== 'found') return failed(spared.answer, { asked, place, chosen }, task);
    spared.counted.forEach((isCounted, index) => {
      counts[index] = (counts[index] ?? 0) + Number(isCounted);
    });
    if (!spared.answer.isSure) doubts.push(spared.answer.doubt ?? '');
    values.push(spared.answer.value);
  }
  const isOver = limits.some(({ count }, index) => (counts[index] ?? 0) > count);
  if (isOver) return limits.length > 1 || task.areDistinct || task.isRepeated ? couldNot : none;
  return found(values, doubts);
}

const couldNot = unknown('Whether an array of that length can be made could not be told.');

/** A value that counts towards as few limits as can be. */
function sparing(
  asked: readonly Formula[],
  limits: Task['limits'],
  solver: Solver,
): { answer: Answer; counted: readonly boolean[] } {
  let formulas = asked;
  const counted = limits.map(({ of }) => {
    const without = [...formulas, solver.store.not(of)];
    const isCounted = solver.solve(without).status !== 'found';
    if (!isCounted) formulas = without;
    return isCounted;
  });
  return { answer: solver.solve(formulas), counted };
}

/** Values are chosen one after another, so a clash proves something only where all items are alike. */
function failed(
  answer: Answer,
  { asked, place, chosen }: { readonly asked: readonly Formula[]; readonly place: number; readonly chosen: Chosen },
  task: Task,
): Answer {
  if (answer.status === 'unknown' || !task.areDistinct || task.solver.solve(asked).status === 'none') return answer;
  const same = (formulas: readonly Formula[]) =>
    [...new Set(formulas)]
      .filter((formula) => formula !== task.solver.store.true)
      .map(({ id }) => id)
      .sort((a, b) => a - b)
      .join();
  const areAlike = Array.from({ length: place }, (_, index) => index).every(
    (index) => same([...rulesAt(index, task), ...(chosen.get(index)?.formulas ?? [])]) === same(asked),
  );
  return areAlike && task.limits.length === 0 ? none : couldNot;
}
