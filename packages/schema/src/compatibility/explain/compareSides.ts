import type { Budget } from '../Budget.ts';
import type { Formula } from '../formula/Formula.ts';
import type { SchemaDocument } from '../formula/SchemaDocument.ts';
import type { SchemaReader } from '../formula/SchemaReader.ts';
import { createSolver } from '../solve/createSolver.ts';
import { type Answer, unknown } from '../solve/Solver.ts';
import { createJudge } from './createJudge.ts';

/** The schema of those who write data beside the one of those who read it. */
export interface Sides {
  readonly reader: SchemaReader;
  readonly writer: SchemaDocument;
  /** What writers keep to. */
  readonly written: Formula;
  readonly budget: Budget;
  /** Whether everything that is written meets a formula. */
  isMet(formula: Formula): boolean;
  /** Data that is written and does not meet a formula which readers ask for. */
  findRefused(formula: Formula): Answer;
}

/** As many steps as take a second or two. */
const steps = 100_000;

/** Sets two schemas beside each other. An example that was found counts only when the validator agrees. */
export function compareSides(reader: SchemaReader, writer: SchemaReader): Sides {
  const { store } = reader;
  const budget = { left: steps };
  const solver = createSolver(store, budget);
  const written = writer.read(writer.document.root);
  const [takes, reads] = [createJudge(writer.document.root), createJudge(reader.document.root)];
  return {
    reader,
    writer: writer.document,
    written,
    budget,
    isMet: (formula) => solver.solve([written, store.not(formula)]).status === 'none',
    findRefused: (formula) => {
      const answer = solver.solve([written, store.not(formula)]);
      if (answer.status !== 'found') return answer;
      if (takes(answer.value) === true && reads(answer.value) === false) return answer;
      return unknown((answer.isSure ? undefined : answer.doubt) ?? 'An example that was found could not be confirmed.');
    },
  };
}
