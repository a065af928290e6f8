import type { BoundedContext, DomainModel } from '@lambdastorm/model';

/** The context that is selected, or that has one of the selected notes. */
export function contextOfSelection(model: DomainModel, selectedIds: readonly string[]): BoundedContext | undefined {
  return model.boundedContexts.find((context) => selectedIds.includes(context.id) || hasNote(context, selectedIds));
}

function hasNote(context: BoundedContext, noteIds: readonly string[]): boolean {
  const { actors, aggregates, commands, events, policies, readModels, externalSystems, hotspots } = context;
  return [actors, aggregates, commands, events, policies, readModels, externalSystems, hotspots].some((elements) =>
    elements.some((element) => element.noteIds.some((id) => noteIds.includes(id))),
  );
}
