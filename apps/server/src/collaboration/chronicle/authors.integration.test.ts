import { command } from '@lambdastorm/board/builder';
import { expect, it } from 'vitest';
import { joinBoard } from '../testing/joinBoard.ts';
import { noChronicle } from '../testing/startServer.ts';
import { until } from '../testing/until.ts';
import { addNote, describeCollaboration } from '../testing/withCollaboration.ts';
import { prismaAuthorRepository } from './prismaAuthorRepository.ts';

describeCollaboration('authors of notes', ({ serve, database, use }) => {
  it('are known while people write, and after everybody has left', async () => {
    const authors = prismaAuthorRepository(database().client);
    const server = await serve({ chronicle: { ...noChronicle, authors } });
    const [ann, bob] = ['Ann', 'Bob'].map((name) => use(joinBoard({ url: server.url, name })));
    if (ann === undefined || bob === undefined) throw new Error('nobody');
    await Promise.all([ann.connection.whenLoaded, bob.connection.whenLoaded]);
    const authorOf = (noteId: string) => server.collaboration.readAuthor('board', noteId);

    ann.board.edit(addNote('Bake'));
    await ann.is('saved');
    expect(await authorOf('bake')).toEqual({ createdBy: 'Ann', createdAt: expect.any(String) });
    await until(() => bob.board.snapshot().notes.some(({ id }) => id === 'bake'));
    bob.board.edit({ type: 'rewordNote', noteId: 'bake', text: 'Bake bread' });
    bob.board.edit({ type: 'moveNote', noteId: 'place-order', to: { x: 5, y: 5 } });
    await bob.is('saved');
    const baked = { createdBy: 'Ann', editedBy: 'Bob' };
    expect(await authorOf('bake')).toMatchObject(baked);
    // From the first content of the board: nobody put it up.
    expect(await authorOf('place-order')).toEqual({ editedBy: 'Bob', editedAt: expect.any(String) });
    ann.board.edit({ type: 'removeNote', noteId: 'place-order' });
    await ann.is('saved');
    expect(await authorOf('place-order')).toEqual({});

    for (const { connection } of [ann, bob]) connection.close();
    await until(async () => (await authors.load('board'))['bake'] !== undefined);
    expect(await authorOf('bake')).toMatchObject(baked);
    const late = use(joinBoard({ url: server.url, name: 'Cleo' }));
    await late.connection.whenLoaded;
    late.board.edit({ type: 'addNote', note: command('Sell') });
    await late.is('saved');
    expect([await authorOf('bake'), await authorOf('sell')]).toMatchObject([baked, { createdBy: 'Cleo' }]);
    await server.collaboration.removeBoard('board');
    expect(await authors.load('board')).toEqual({});
  });
});
