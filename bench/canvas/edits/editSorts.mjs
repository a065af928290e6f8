import { othersNote, ownNote } from './bigBoard.mjs';

/**
 * The edits that are measured. `prepare` is what comes before the edit itself, `act` the one thing that makes it, and
 * `isDone` looks at the note in the page. Each time the words are others.
 */
export const editSorts = [
  {
    title: 'reword a note',
    from: 'key',
    wordsOf: (turn) => `Update payment, take ${turn}`,
    async prepare({ page }, words) {
      await page.keyboard.press('Enter');
      await page.keyboard.insertText(words);
    },
    act: ({ page }) => page.keyboard.press('Enter'),
    noteId: ownNote.id,
  },
  {
    title: 'move a note by key',
    from: 'key',
    wordsOf: () => undefined,
    prepare: async () => {},
    act: ({ page }, turn) => page.keyboard.press(turn % 2 === 0 ? 'Control+ArrowRight' : 'Control+ArrowLeft'),
    noteId: ownNote.id,
  },
  {
    title: "another's rewording",
    from: 'wire',
    wordsOf: (turn) => `Put payment on hold, take ${turn}`,
    prepare: async () => {},
    act: async ({ person }, _turn, words) =>
      person.board.edit({ type: 'rewordNote', noteId: othersNote.id, text: words }),
    noteId: othersNote.id,
  },
];
