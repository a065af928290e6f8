import { renderBoardFile } from '@lambdastorm/board';
import { board, command, event } from '@lambdastorm/board/builder';
import { BoardHitList, BoardList, type BoardSummary, Problem, routes } from '@lambdastorm/contract';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { describeWithDatabase } from '../testing/describeWithDatabase.ts';
import { type Browser, type Installation, startInstallation } from '../testing/visitors.ts';
import { prismaTextRepository } from './prismaTextRepository.ts';
import { createTextKeeper } from './textKeeper.ts';

let installation: Installation;
beforeEach(async () => {
  installation = await startInstallation();
});
afterEach(() => installation[Symbol.asyncDispose]());

async function newBoard(name: string, ...words: readonly string[]): Promise<string> {
  const file = renderBoardFile({ name, snapshot: board(...words.map((text, index) => command(text, index * 300))) });
  const made = await installation.owner.ask('POST', routes.boards, { body: { from: 'file', file } });
  return (made.json as BoardSummary).id;
}

async function found(browser: Browser, words: string) {
  const { hits } = BoardHitList.parse((await browser.ask('GET', routes.searchNotes(words))).json);
  return hits.map(({ boardId, notes, count }) => [boardId, notes.map(({ text }) => text), count]);
}

it('finds the notes with all words, on the boards that one may see', async () => {
  const { owner, comes } = installation;
  const bakery = await newBoard('Bakery', 'Émile bakes Zürcher bread', 'Bread sold', '100% rye_bread');
  const other = await newBoard('Other', 'Nobody bakes', 'Bread is old');
  expect(await found(owner, '  zurcher EMILE ')).toEqual([[bakery, ['Émile bakes Zürcher bread'], 1]]);
  expect(await found(owner, 'rye_')).toEqual([[bakery, ['100% rye_bread'], 1]]);
  expect((await found(owner, 'bread')).map(([id]) => id)).toEqual([bakery, other]);
  expect([await found(owner, 'bread %'), await found(owner, ''), await found(owner, '__proto__')]).toEqual([
    [[bakery, ['100% rye_bread'], 1]],
    [],
    [],
  ]);

  const guest = await comes(routes.boardLinks(other), { role: 'viewer' }, 'Gus');
  expect((await found(guest, 'bread')).map(([id]) => id)).toEqual([other]);
  await owner.ask('DELETE', routes.board(other));
  expect(await found(guest, 'bread')).toEqual([]);
});

it('keeps favourites for each person, and only of boards that they see', async () => {
  const { owner, comes } = installation;
  const [mine, other] = [await newBoard('Mine'), await newBoard('Other')];
  const guest = await comes(routes.boardLinks(other), { role: 'viewer' }, 'Gus');
  const favouritesOf = async (browser: Browser): Promise<string[]> =>
    BoardList.parse((await browser.ask('GET', routes.boards)).json)
      .boards.filter(({ isFavourite }) => isFavourite)
      .map(({ id }) => id);
  for (let again = 0; again < 2; again++) expect((await owner.ask('PUT', routes.favourite(mine))).status).toBe(204);
  await guest.ask('PUT', routes.favourite(other));
  const refused = await guest.ask('PUT', routes.favourite(mine));
  expect(Problem.parse(refused.json).code).toBe('board-not-found');
  expect([await favouritesOf(owner), await favouritesOf(guest)]).toEqual([[mine], [other]]);
  await owner.ask('DELETE', routes.favourite(mine));
  expect(await favouritesOf(owner)).toEqual([]);
});

it('puts boards together by tags, each once, and takes no nonsense for one', async () => {
  const { owner } = installation;
  const id = await newBoard('Bakery');
  const tags = async (wished: unknown) => owner.ask('PATCH', routes.board(id), { body: { tags: wished } });
  expect((await tags([' food ', 'Client A', 'food'])).json).toMatchObject({
    name: 'Bakery',
    tags: ['Client A', 'food'],
  });
  for (const wrong of [[''], ['a,b'], ['#a'], ['a\nb'], ['x'.repeat(41)], Array(21).fill('a'), 'food']) {
    expect([wrong, Problem.parse((await tags(wrong)).json).code]).toEqual([wrong, 'invalid-request']);
  }
  expect((await owner.ask('GET', routes.board(id))).json).toMatchObject({ tags: ['Client A', 'food'] });
  expect((await tags([])).json).toMatchObject({ tags: [] });
});

describeWithDatabase('the text of boards', (open) => {
  it('is stored as it was last, and when the server stops', async () => {
    const { client } = await open();
    const texts = prismaTextRepository(client);
    const failures: unknown[] = [];
    const signals = { boardTextNotStored: (_boardId: string, error: unknown) => failures.push(error) };
    const keeper = createTextKeeper({ texts, signals, everyMs: 60_000 });
    keeper.onChanged('a', board(command('Bake')));
    keeper.onChanged('a', board(command('Sell \0 bread'), event(' ')));
    await keeper[Symbol.asyncDispose]();
    expect(await texts.find(['a', 'b'], ['bread'], 10)).toEqual(
      new Map([['a', [{ id: 'sell-bread', kind: 'command', text: 'Sell  bread' }]]]),
    );
    expect([await texts.find(['b'], ['bread'], 10), await texts.find(['a'], ['bake'], 10)]).toEqual([
      new Map(),
      new Map(),
    ]);
    await texts.remove('a');
    expect([await texts.find(['a'], ['bread'], 10), failures]).toEqual([new Map(), []]);
  });
});
