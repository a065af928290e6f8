import type { CatalogPublication } from '@lambdastorm/contract';
import { isBreaking, type PublicationEntry, type SchemaStep } from '../CatalogEntries.ts';
import { compare, type WorkspaceCatalog } from '../WorkspaceCatalog.ts';

/** What was published, with what it brought. */
export function toPublications(
  publications: readonly PublicationEntry[],
  steps: readonly SchemaStep[],
  catalog: WorkspaceCatalog,
): CatalogPublication[] {
  const stepsOf = Map.groupBy(steps, ({ messageId }) => messageId);
  return publications.map((publication) => {
    const { contextId, version, at, byName, note, overrideReason } = publication;
    const { source = '', name = '' } = catalog.contextById.get(contextId) ?? {};
    return {
      ...{ source, contextName: name, version, at: at.toISOString(), by: byName },
      ...(note === undefined ? {} : { note }),
      ...(overrideReason === undefined ? {} : { overrideReason }),
      messages: broughtBy(publication, stepsOf, catalog),
    };
  });
}

function broughtBy(
  { contextId, version, goneAndBack }: PublicationEntry,
  stepsOf: ReadonlyMap<string, readonly SchemaStep[]>,
  catalog: WorkspaceCatalog,
): CatalogPublication['messages'] {
  const messages = catalog.messagesOf.get(contextId) ?? [];
  const told = new Set(goneAndBack.map(({ kind, wireName }) => `${kind} ${wireName}`));
  const withSchema = messages
    .filter(({ kind, wireName }) => !told.has(`${kind} ${wireName}`))
    .flatMap(({ id, kind, wireName }): CatalogPublication['messages'] => {
      const step = stepsOf.get(id)?.find(({ contextVersion }) => contextVersion === version);
      if (step === undefined) return [];
      const status = step.version === 1 && step.revision === 1 ? 'added' : 'changed';
      return [{ kind, wireName, status, isBreaking: isBreaking(step) }];
    });
  return [...goneAndBack, ...withSchema].sort((a, b) => compare(a.kind, b.kind) || compare(a.wireName, b.wireName));
}
