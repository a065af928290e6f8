import type { Publication } from '@lambdastorm/catalog';
import type { CatalogContextPage, CatalogMessageSummary } from '@lambdastorm/contract';
import type { ModelElement } from '@lambdastorm/model';
import { type ContextEntry, messageKey, type PublicationEntry, type SchemaStep } from '../CatalogEntries.ts';
import type { WorkspaceCatalog } from '../WorkspaceCatalog.ts';
import { toPublications } from './publications.ts';
import { relationsOf } from './relationsOf.ts';
import { toContextSummary, toMessageSummary } from './summaries.ts';

interface ContextParts {
  readonly context: ContextEntry;
  readonly shown: number;
  /** The version that is shown. */
  readonly publication: Publication;
  /** All of the context, the latest first. */
  readonly publications: readonly PublicationEntry[];
  readonly steps: readonly SchemaStep[];
  readonly compatibility: CatalogContextPage['compatibility'];
  readonly origin: CatalogContextPage['origin'];
}

/** Everything that the catalog knows of a context. */
export function toContextPage(parts: ContextParts, catalog: WorkspaceCatalog, now: Date): CatalogContextPage {
  const { context, shown, publication, publications, steps, compatibility, origin } = parts;
  const { canvas, terms, model } = publication;
  return {
    ...{ context: toContextSummary(context), shown, compatibility, canvas },
    terms: terms.map((term) => ({ ...term, synonyms: [...term.synonyms] })),
    messages: messagesOf(parts, catalog, now),
    subscriptions: subscriptionsOf(publication, catalog),
    relations: relationsOf(context.source, catalog),
    parts: {
      aggregates: named(model.aggregates),
      policies: named(model.policies),
      externalSystems: named(model.externalSystems),
      actors: named(model.actors),
      hotspots: named(model.hotspots.filter(({ resolved }) => !resolved)),
    },
    publications: toPublications(publications, steps, catalog),
    ...(origin === undefined ? {} : { origin }),
  };
}

/** Those of the version that is shown, called as they were called then; in the last one those, too, that it did without. */
function messagesOf(parts: ContextParts, catalog: WorkspaceCatalog, now: Date): CatalogMessageSummary[] {
  const { context, shown, publication, steps } = parts;
  const records = catalog.messagesOf.get(context.id) ?? [];
  if (shown === context.version) return records.map((record) => toMessageSummary(record, catalog, now));
  return publication.messages.flatMap(({ kind, wireName, name, description = '' }) => {
    const record = records.find((each) => each.kind === kind && each.wireName === wireName);
    if (record === undefined) return [];
    const { version } =
      steps.findLast(({ messageId, contextVersion }) => messageId === record.id && contextVersion <= shown) ?? record;
    return [toMessageSummary({ ...record, name, description, version }, catalog, now)];
  });
}

function subscriptionsOf(
  { subscriptions, model }: Publication,
  catalog: WorkspaceCatalog,
): CatalogContextPage['subscriptions'] {
  const nameOf = new Map([...model.policies, ...model.readModels].map(({ id, name }) => [id, name]));
  return subscriptions.map(({ source, kind, wireName, fields, byIds }) => ({
    ...{ source, kind, wireName, fields: [...fields] },
    needs: byIds.flatMap((id) => nameOf.get(id) ?? []),
    isKnown: catalog.messageByKey.has(messageKey({ source, kind, wireName })),
  }));
}

function named(elements: readonly ModelElement[]): { id: string; name: string }[] {
  return elements.map(({ id, name }) => ({ id, name }));
}
