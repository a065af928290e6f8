import { area, board, command, context, event, flow, policy } from '@lambdastorm/board/builder';

/** Walls that nobody wants to read, by what is odd about them. */
export function oddWalls(count, copies) {
  const numbers = Array.from({ length: count }, (_, index) => index);
  const place = (index) => [(index % 100) * 300, Math.floor(index / 100) * 300];
  const idOf = (index) => `n${String(index).padStart(5, '0')}`;
  const note = (kind, words) => (index) => kind(words(index), ...place(index), { id: idOf(index) });
  const everywhere = area(-100, -100, 40_000, 20_000);
  const kinds = [event, command, policy];
  const rings = Array.from({ length: 200 }, (_, ring) => ({
    ...context(`Ring ${ring}`, area(-100 - ring * 10, -100 - ring * 10, 40_000 + ring * 20, 20_000 + ring * 20)),
    id: `ring-${ring}`,
  }));
  return {
    'events only, no frame': board(...numbers.map(note(event, (index) => `Thing ${index} happened`))),
    'one chain of arrows': board(
      context('All', everywhere),
      ...numbers.map((index) => note(kinds[index % 3], () => `Step ${index} done`)(index)),
      ...flow(...numbers.map(idOf)),
    ),
    'copies of one event': board(context('All', everywhere), ...numbers.map(note(event, () => 'Order placed'))),
    '200 frames in each other': board(...rings, ...numbers.map(note(event, (index) => `Thing ${index} happened`))),
    'a term of every fifty notes': {
      ...copies,
      notes: copies.notes.map((each, index) =>
        index % 50 === 0 ? { ...each, kind: 'term', details: { synonyms: ['order', 'thing'] } } : each,
      ),
    },
  };
}
