import type { ModelElement } from '@lambdastorm/model';
import { compareCodeUnits } from '../compareCodeUnits.ts';
import { settleNames } from '../naming/settleNames.ts';
import { draftCommand } from './functions/draftCommand.ts';
import { draftPolicy } from './functions/draftPolicy.ts';
import { draftReadModel } from './functions/draftReadModel.ts';
import type { FunctionParts } from './functions/FunctionDraft.ts';
import { planElement, sortByName } from './planMessages.ts';
import type { PlannedFunction } from './ServerlessPlan.ts';

/** The name of the function that publishes what was kept. Its id sorts first, so that no other takes the name. */
const ours = { id: '', text: 'publish events', noun: 'function' };

/** One function for everything that starts a piece of work. */
export function planFunctions(parts: Omit<FunctionParts, 'takenRoutes'>): readonly PlannedFunction[] {
  const { context } = parts;
  // Routes are given out by id, so that of two like routes always the same one keeps its path.
  const byId = <Element extends ModelElement>(elements: readonly Element[]): Element[] =>
    [...elements].sort((a, b) => compareCodeUnits(a.id, b.id));
  const all: FunctionParts = { ...parts, takenRoutes: new Set() };
  const drafts = [
    ...byId(context.commands).flatMap((command) => draftCommand(command, all)),
    ...byId(context.readModels).flatMap((readModel) => draftReadModel(readModel, all)),
    ...byId(context.policies).flatMap((policy) => draftPolicy(policy, all)),
  ];
  const names = settleNames([ours, ...drafts.map(({ id, text }) => ({ id, text, noun: 'function' }))]);
  return sortByName(drafts.map(({ id, element, finish }) => finish({ ...planElement(element, names.get(id)), id })));
}
