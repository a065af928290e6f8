import { gzipSync } from 'node:zlib';
import type { BoardSnapshot } from '@lambdastorm/board';
import { type Publication, readPublication } from '@lambdastorm/catalog';
import { deriveModel } from '@lambdastorm/derivation';
import { wireNamesOf } from '@lambdastorm/generator';
import type { PrismaClient } from '../../database/Database.ts';
import { countCatalogChange } from '../countCatalogChange.ts';

interface Seed {
  readonly workspaceId: string;
  readonly boardId: string;
  readonly at: Date;
}

/** Publishes every context of a wall for the first time, as quickly as rows can be written. */
export async function seedCatalog(client: PrismaClient, board: BoardSnapshot, seed: Seed): Promise<void> {
  const { model } = deriveModel(board);
  const names = wireNamesOf(model);
  for (const { id: contextId } of model.boundedContexts) {
    const terms = board.notes.filter(({ kind }) => kind === 'term').map(({ text }) => ({ word: text, synonyms: [] }));
    const publication = readPublication({ model, contextId, names, terms });
    if (publication !== undefined) await addPublication(client, publication, seed);
  }
}

type Tables = Pick<
  PrismaClient,
  'workspace' | 'catalogContext' | 'publishedContext' | 'catalogMessage' | 'messageVersion' | 'catalogSubscription'
>;

/** Writes the first version of a context. */
export async function addPublication(client: Tables, publication: Publication, seed: Seed): Promise<void> {
  const { workspaceId, boardId, at } = seed;
  const { source, messages, subscriptions, canvas, model } = publication;
  const contextId = `${boardId}-${source}`;
  const change = await countCatalogChange(client, workspaceId, []);
  const counts = { command: 0, event: 0, readModel: 0 };
  for (const { kind } of messages) counts[kind] += 1;
  const { purpose, team, domain } = canvas;
  await client.catalogContext.create({
    data: {
      ...{ id: contextId, workspaceId, source, name: model.name, boardId, frameId: model.id, version: 1, change },
      ...{ publishedAt: at, summary: JSON.stringify({ purpose, team, domain, publishedBy: 'Ada', counts }) },
    },
  });
  const bytes = Uint8Array.from(gzipSync(JSON.stringify(publication)));
  await client.publishedContext.create({
    data: { contextId, version: 1, at, byId: 'ada', byName: 'Ada', bytes },
  });
  await client.catalogMessage.createMany({
    data: messages.map(({ kind, wireName, name, description = '', schema }) => ({
      ...{ id: `${contextId}/${kind}/${wireName}`, workspaceId, contextId, kind, wireName, name, description },
      ...{ version: 1, createdAt: at, changedAt: at, folded: '' },
      isPersonal: JSON.stringify(schema).includes('"x-personal-data":true'),
    })),
  });
  await client.messageVersion.createMany({
    data: messages.map(({ kind, wireName, schema }) => ({
      ...{ messageId: `${contextId}/${kind}/${wireName}`, version: 1, revision: 1, contextVersion: 1, at },
      ...{ schema: JSON.stringify(schema), backward: '', forward: '', changes: '[]' },
    })),
  });
  const nameOf = new Map([...model.policies, ...model.readModels].map(({ id, name }) => [id, name]));
  await client.catalogSubscription.createMany({
    data: subscriptions.map(({ fields, byIds, ...message }) => ({
      ...{ workspaceId, contextId, ...message, fields: JSON.stringify(fields) },
      needs: JSON.stringify(byIds.map((id) => nameOf.get(id) ?? '')),
    })),
  });
}
