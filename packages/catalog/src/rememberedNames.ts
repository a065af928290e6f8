import type { RememberedNames, WireNames } from '@lambdastorm/generator';
import type { BoundedContext, DomainModel, ModelElement } from '@lambdastorm/model';
import type { ContextRecord } from './ContextRecord.ts';

/** What the contexts of a wall were called when they were published, by the ids that their parts have on it now. */
export function rememberedNames(model: DomainModel, records: readonly ContextRecord[]): RememberedNames {
  const recordById = new Map(records.map((record) => [record.contextId, record] as const));
  return new Map(
    model.boundedContexts.flatMap((context): [string, WireNames][] => {
      const record = recordById.get(context.id);
      if (record === undefined) return [];
      return [[context.id, { source: record.source, byElementId: namesOf(context, record.wireNames) }]];
    }),
  );
}

/** All notes of the named parts of a context, with the name of their part. */
export function namesByNote(
  context: BoundedContext,
  byElementId: ReadonlyMap<string, string>,
): Readonly<Record<string, string>> {
  const entries = partsOf(context).flatMap(({ id, noteIds }) => {
    const name = byElementId.get(id);
    return name === undefined ? [] : [id, ...noteIds].map((noteId) => [noteId, name] as const);
  });
  return Object.fromEntries(entries);
}

/**
 * Notes of one name are one part, which goes by the smallest of their ids; so a note that joins or leaves can give a part
 * another id. It keeps its name by any of its notes. Of two that were one, the one with the smaller id keeps it.
 */
function namesOf(context: BoundedContext, wireNames: ContextRecord['wireNames']): ReadonlyMap<string, string> {
  const known = (id: string): string | undefined => (Object.hasOwn(wireNames, id) ? wireNames[id] : undefined);
  const byElementId = new Map<string, string>();
  for (const kind of kindsOf(context)) {
    const taken = new Set<string>();
    const give = (id: string, name: string | undefined): void => {
      if (name === undefined || taken.has(name) || byElementId.has(id)) return;
      taken.add(name);
      byElementId.set(id, name);
    };
    const inOrder = kind.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    for (const { id } of inOrder) give(id, known(id));
    for (const { id, noteIds } of inOrder)
      give(
        id,
        noteIds.map(known).find((name) => name !== undefined),
      );
  }
  return byElementId;
}

function partsOf(context: BoundedContext): readonly ModelElement[] {
  return kindsOf(context).flat();
}

/** Names are settled among one kind. */
function kindsOf({ events, commands, readModels, aggregates }: BoundedContext): readonly (readonly ModelElement[])[] {
  return [events, commands, readModels, aggregates];
}
