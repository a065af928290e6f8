import type { JsonValue } from '../../JsonValue.ts';
import type { Budget } from '../Budget.ts';
import { createFormulaStore } from '../formula/createFormulaStore.ts';
import type { Formula } from '../formula/Formula.ts';
import { openDocument, type SchemaDocument } from '../formula/SchemaDocument.ts';
import { createSchemaReader, type SchemaReader } from '../formula/SchemaReader.ts';
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
export function compareSides(reader: JsonValue, writer: JsonValue): Sides {
  const store = createFormulaStore();
  const budget = { left: steps };
  const solver = createSolver(store, budget);
  const document = openDocument(writer);
  const written = createSchemaReader(document, store, 'writer').read(writer);
  const [takes, reads] = [createJudge(writer), createJudge(reader)];
  return {
    reader: createSchemaReader(openDocument(reader), store, 'reader'),
    writer: document,
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
