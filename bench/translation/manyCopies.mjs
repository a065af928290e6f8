/** Copies side by side, each with ids and names of its own, so that nothing is merged or subscribed across them. */
export function manyCopies(board, count, pitch = { x: 12_000, y: 6_000 }) {
  const copies = Array.from({ length: count }, (_, copy) => {
    const shift = { x: (copy % 8) * pitch.x, y: Math.floor(copy / 8) * pitch.y };
    const moved = ({ x, y }) => ({ x: x + shift.x, y: y + shift.y });
    const id = (old) => `${copy}-${old}`;
    return {
      notes: board.notes.map((note) => ({
        ...note,
        id: id(note.id),
        text: `${note.text} ${copy}`,
        position: moved(note.position),
      })),
      frames: board.frames.map((frame) => ({
        ...frame,
        id: id(frame.id),
        title: `${frame.title} ${copy}`,
        position: moved(frame.position),
      })),
      connections: board.connections.map((each) => ({
        ...each,
        id: id(each.id),
        from: id(each.from),
        to: id(each.to),
      })),
    };
  });
  const byId = (a, b) => (a.id < b.id ? -1 : 1);
  const all = (list) => copies.flatMap((copy) => copy[list]).sort(byId);
  return {
    ...board,
    notes: all('notes'),
    frames: all('frames'),
    connections: all('connections'),
    relationships: [],
    dismissed: [],
  };
}
