import { readPublication } from '@lambdastorm/catalog';
import { addPublication } from '../../../apps/server/src/catalog/testing/seedCatalog.ts';
import { openDatabase } from '../../../apps/server/src/database/openDatabase.ts';
import { bigModel, wireNames } from './bigModel.mjs';

export const workspaceId = 'first';

/** Fills a new database with a catalog of so many contexts with 20 messages each; returns how many messages it has. */
export async function fillCatalog(databaseUrl, contexts) {
  await using database = await openDatabase({ url: databaseUrl });
  const { client } = database;
  const at = new Date('2026-11-01T00:00:00Z');
  await client.workspace.create({ data: { id: workspaceId, name: 'Our boards', createdAt: at } });
  const model = bigModel(contexts);
  // In one transaction: hundreds of them would wait for the disk for minutes.
  await client.$transaction(
    async (transaction) => {
      for (const [place, context] of model.boundedContexts.entries()) {
        const published = new Date(at.getTime() + place * 60_000);
        const seed = { workspaceId, boardId: `board-${place}`, at: published };
        await addPublication(transaction, publicationOf(context, model), seed);
      }
    },
    { timeout: 600_000 },
  );
  return client.catalogMessage.count();
}

function publicationOf({ id, name }, model) {
  const [area] = name.split(' ');
  return readPublication({
    ...{ model, contextId: id, names: wireNames },
    canvas: { purpose: `Looks after ${name.toLowerCase()}.`, team: `Team ${area}`, domain: 'core' },
    terms: [{ word: area, definition: `What ${name} means by it.`, synonyms: [`${area} case`] }],
  });
}
